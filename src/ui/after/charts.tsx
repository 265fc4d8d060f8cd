// The three scores over the game: one line each, nights shaded, the time that the map shows marked.

import type { Signal } from '@preact/signals';
import type { Frame, Scores } from '../../sim/index.ts';
import { number } from '../../text/format.ts';
import { t } from '../../text/index.ts';

const WIDTH = 1180;
const HEIGHT = 66;
const LINES = [20, 50, 80] as const;
/** What is drawn beside a score, dashed, with its goal dotted: our night beside security, trust beside people. */
interface Beside {
  readonly values: readonly number[];
  readonly goal: number | null;
}

const BESIDE: Partial<Record<keyof Scores, (frames: readonly Frame[]) => Beside>> = {
  security: (frames) => ({
    values: frames.map((frame) => frame.ourNight),
    goal: frames[0].goals.find((goal) => goal.kind === 'ourNight')?.value ?? null,
  }),
  people: (frames) => {
    const gain = frames[0].goals.find((goal) => goal.kind === 'trustGain');
    return {
      values: frames.map((frame) => frame.trust.now),
      goal: gain ? frames[0].trust.atStart + gain.value : null,
    };
  },
};

const SCORES = ['security', 'forces', 'people'] as const;

export function Charts({ frames, at }: { frames: readonly Frame[]; at: Signal<number> }) {
  const first = frames[0].clock.hour;
  const span = Math.max(1, frames[frames.length - 1].clock.hour - first);
  const x = (hour: number) => ((hour - first) / span) * WIDTH;
  const now = x(frames[at.value].clock.hour);
  const last = frames[frames.length - 1];
  const dawns = frames.filter(
    (frame, i) => frame.clock.phase === 'day' && frame.clock.cycle !== frames[i - 1]?.clock.cycle,
  );
  const step = Math.max(1, Math.ceil(dawns.length / 24));
  return (
    <section class="panel charts" aria-label={t('report.charts')}>
      {SCORES.map((score) => (
        <div class="chart" key={score}>
          <div>
            <h3 class={`score-${score}`}>{t(`report.score_${score}`)}</h3>
            <b>{number(last.scores[score], 0)}</b>
            <p class="second">{t(`report.score_${score}_note`)}</p>
          </div>
          <ScoreChart frames={frames} score={score} x={x} now={now} beside={BESIDE[score]?.(frames)} />
        </div>
      ))}
      <div class="chart axis">
        <span class="second">{t('report.cycleAxis')}</span>
        <div class="axis-marks">
          {dawns
            .filter((_, i) => i % step === 0)
            .map((frame) => (
              <span key={frame.clock.hour} style={{ insetInlineStart: `${(x(frame.clock.hour) / WIDTH) * 100}%` }}>
                {frame.clock.cycle}
              </span>
            ))}
        </div>
      </div>
      <p class="chart-key second">
        <i class="key-beside" /> {t('report.beside_key')} <i class="key-goal" /> {t('report.goal_key')}{' '}
        <i class="key-night" /> {t('report.night_key')}
      </p>
    </section>
  );
}

interface ScoreChartProps {
  frames: readonly Frame[];
  score: keyof Scores;
  x: (hour: number) => number;
  now: number;
  beside: Beside | undefined;
}

function ScoreChart({ frames, score, x, now, beside }: ScoreChartProps) {
  const y = (value: number) => HEIGHT - 3 - (Math.max(0, Math.min(100, value)) / 100) * (HEIGHT - 6);
  const points = frames.map((frame) => `${x(frame.clock.hour).toFixed(1)},${y(frame.scores[score]).toFixed(1)}`);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('report.chartSpoken', {
        score: t(`report.score_${score}`),
        first: number(frames[0].scores[score], 0),
        last: number(frames[frames.length - 1].scores[score], 0),
      })}
      class={`score-${score}`}
    >
      {frames
        .slice(0, -1)
        .map(
          (frame, i) =>
            frame.clock.phase === 'night' && (
              <rect
                key={frame.clock.hour}
                x={x(frame.clock.hour)}
                y="0"
                width={x(frames[i + 1].clock.hour) - x(frame.clock.hour)}
                height={HEIGHT}
                class="chart-night"
              />
            ),
        )}
      {LINES.map((line) => (
        <line key={line} x1="0" x2={WIDTH} y1={y(line)} y2={y(line)} class="chart-rule" />
      ))}
      <path d={`M0,${HEIGHT} L${points.join(' L')} L${WIDTH},${HEIGHT} Z`} class="chart-fill" />
      <path d={`M${points.join(' L')}`} class="chart-line" />
      {beside && (
        <path
          d={`M${beside.values.map((value, i) => `${x(frames[i].clock.hour).toFixed(1)},${y(value).toFixed(1)}`).join(' L')}`}
          class="chart-beside"
        />
      )}
      {beside && beside.goal !== null && (
        <line x1="0" x2={WIDTH} y1={y(beside.goal)} y2={y(beside.goal)} class="chart-goal" />
      )}
      <line x1={now} x2={now} y1="0" y2={HEIGHT} class="chart-now" />
    </svg>
  );
}
