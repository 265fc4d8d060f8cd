// The strip along the top: the numbers that matter, always on screen.

import {
  Banknote,
  Bell,
  Flame,
  Handshake,
  House,
  Landmark,
  Layers,
  Menu,
  MoonStar,
  Settings,
  Sun,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import {
  clock as clockText,
  date,
  minutesClock,
  money,
  number,
  percent,
  signed,
  signedMoney,
} from '../../text/format.ts';
import { useId } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { Frame } from '../../sim/index.ts';
import { Sparkline } from '../parts/charts.tsx';
import { useBlockSize } from './blockSize.ts';
import { Dial } from './dial.tsx';
import { useGame } from './store.ts';

export function Hud() {
  const strip = useBlockSize<HTMLElement>('--hud-block');
  const game = useGame();
  const frame = game.frame.value;
  return (
    <header class="hud" ref={strip} data-part="hud" aria-label={t('screen.hud')}>
      <ClockCell frame={frame} running={game.running.value} />
      <Cell icon={<Banknote class="icon small" aria-hidden="true" />} label={t('screen.money')}>
        <b>{money(frame.money.now)}</b>
        <small>{t('screen.perCycle', { money: signedMoney(frame.money.income - frame.money.upkeep) })}</small>
      </Cell>
      <Cell
        icon={<Landmark class="icon small" aria-hidden="true" />}
        label={t('screen.capital')}
        help={t('screen.capitalHelp')}
      >
        <b>
          {number(frame.capital)} <i>{t('screen.ofTen')}</i>
        </b>
        <small>{councilText(frame)}</small>
      </Cell>
      <TrustCell frame={frame} />
      <NightCell frame={frame} />
      <AttacksCell frame={frame} />
      <SkyCell frame={frame} />
      <HudButtons />
    </header>
  );
}

function councilText({ council }: Frame): string {
  if (council.open) return t('screen.councilNow');
  return council.nextIn === null ? t('screen.noCouncil') : t('screen.council', { count: council.nextIn });
}

function Cell({ icon, label, note, children, wide, help }: CellProps) {
  const id = useId();
  const explained = help === undefined ? {} : { tabIndex: 0, 'aria-describedby': id };
  return (
    <section class={`cell ${wide ?? ''}`} {...explained}>
      {help !== undefined && (
        <p class="cell-help panel" role="tooltip" id={id}>
          {help}
        </p>
      )}
      <h2 class="label">
        {icon}
        <span>{label}</span>
        {note}
      </h2>
      {children}
    </section>
  );
}

interface CellProps {
  icon: ComponentChildren;
  label: string;
  note?: ComponentChildren;
  children: ComponentChildren;
  wide?: string;
  /** Shown under the cell while it is pointed at or has the focus. */
  help?: string;
}

function ClockCell({ frame, running }: { frame: Frame; running: boolean }) {
  const { clock } = frame;
  const doing = clock.stage === 'orders' ? `orders_${clock.phase}` : running ? clock.phase : `stopped_${clock.phase}`;
  return (
    <section class="cell clock-cell">
      <Dial clock={clock} sky={frame.sky} />
      <div>
        <h2 class="label">{t('screen.cycleOf', { cycle: clock.cycle, cycles: clock.cycles })}</h2>
        <b>{date(clock.date)}</b>
        <strong>
          {t('screen.clockLine', { clock: clockText(clock.hourOfDay), doing: t(`screen.doing_${doing}`) })}
        </strong>
      </div>
    </section>
  );
}

function TrustCell({ frame }: { frame: Frame }) {
  const { trust, history } = frame;
  const moved = trust.now - trust.atStart;
  const low = Math.max(0, trust.now - trust.band);
  const high = Math.min(100, trust.now + trust.band);
  return (
    <Cell
      icon={<Handshake class="icon small" aria-hidden="true" />}
      label={t('screen.trust')}
      wide="wide"
      note={
        <span class={`moved ${moved < 0 ? 'loss' : 'gain'}`}>
          {t('screen.sinceStart', { points: signed(moved, 1) })}
        </span>
      }
    >
      <div class="meter-row">
        <b>{number(trust.now, 0)}</b>
        <div
          class="meter"
          role="meter"
          aria-label={t('screen.trust')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(trust.now)}
          aria-valuetext={t('screen.trustSpoken', {
            now: number(trust.now, 0),
            low: number(low, 0),
            high: number(high, 0),
            start: number(trust.atStart, 0),
          })}
          title={t('screen.trustBand', { low: number(low, 0), high: number(high, 0) })}
        >
          <i class="meter-band" style={{ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` }} />
          <i class="meter-start" style={{ insetInlineStart: `${trust.atStart}%` }} />
          <i class="meter-now" style={{ insetInlineStart: `${trust.now}%` }} />
        </div>
        <Sparkline
          values={[...history.slice(-8).map((row) => row.trust), trust.now]}
          tone={moved < 0 ? 'loss' : 'gain'}
        />
      </div>
    </Cell>
  );
}

function NightCell({ frame }: { frame: Frame }) {
  const goal = frame.goals.find((one) => one.kind === 'ourNight');
  return (
    <Cell icon={<House class="icon small" aria-hidden="true" />} label={t('screen.ourNight')}>
      <div class="meter-row">
        <b>{percent(frame.ourNight)}</b>
        <div
          class="meter plain"
          role="meter"
          aria-label={t('screen.ourNight')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(frame.ourNight)}
        >
          <i class="meter-fill" style={{ inlineSize: `${frame.ourNight}%` }} />
          {goal && <i class="meter-goal" style={{ insetInlineStart: `${goal.value}%` }} />}
        </div>
      </div>
      <small>{goal ? t('screen.goalAtLeast', { value: percent(goal.value) }) : t('screen.ourNightNote')}</small>
    </Cell>
  );
}

function AttacksCell({ frame }: { frame: Frame }) {
  const { all, deadly } = frame.attacksLast30;
  const goal = frame.goals.find((one) => one.kind === 'deadlyAttacks');
  return (
    <Cell icon={<Flame class="icon small" aria-hidden="true" />} label={t('screen.attacks')}>
      <div class="meter-row">
        <b>{number(all)}</b>
        <span class="boxes" aria-hidden="true">
          {Array.from({ length: Math.max(5, Math.min(all, 8)) }, (_, i) => (
            <i key={i} class={i < deadly ? 'deadly' : i < all ? 'full' : ''} />
          ))}
        </span>
      </div>
      <small>
        {t('screen.deadly', { count: deadly })}
        {goal && <span class="goal-note">{t('screen.goalAtMostTen', { value: number(goal.value) })}</span>}
      </small>
    </Cell>
  );
}

function SkyCell({ frame }: { frame: Frame }) {
  const { sky, clock } = frame;
  const night = clock.phase === 'night';
  const Icon = night ? MoonStar : Sun;
  return (
    <Cell icon={<Icon class="icon small" aria-hidden="true" />} label={t(night ? 'screen.lightNow' : 'screen.tonight')}>
      <strong>{moonText(frame)}</strong>
      <small>
        {sky.dust > 0
          ? t(`screen.dust_${sky.dust}`)
          : t(`screen.dustForecast_${clock.phase}`, { percent: percent(sky.dustForecast) })}
      </small>
    </Cell>
  );
}

/** How much light the moon gives tonight, and when it rises. */
export function moonText(frame: Frame): string {
  const { sky, clock } = frame;
  const shape =
    sky.moonLit < 4
      ? 'new'
      : sky.moonLit < 40
        ? 'crescent'
        : sky.moonLit < 65
          ? 'half'
          : sky.moonLit < 96
            ? 'gibbous'
            : 'full';
  const moon = t(`screen.moon_${shape}`);
  if (shape === 'new') return moon;
  if (clock.phase === 'night') return t(sky.moonUp ? 'screen.moonUp' : 'screen.moonDown', { moon });
  return sky.moonrise === null ? moon : t('screen.moonRises', { moon, clock: minutesClock(sky.moonrise) });
}

function HudButtons() {
  const game = useGame();
  const frame = game.frame.value;
  const warnings = frame.warnings.length + game.alarm.value.length;
  return (
    <div class="hud-buttons">
      <button
        class={`button ${warnings > 0 ? 'alert' : ''}`}
        type="button"
        onClick={() => {
          game.selection.value = null;
          game.draft.value = null;
          game.narrow.value = 'details';
        }}
      >
        <Bell class="icon" aria-hidden="true" />
        <span>{t('screen.alerts', { count: warnings })}</span>
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label={t('screen.layers')}
        aria-pressed={game.overlayBar.value}
        onClick={() => {
          game.overlayBar.value = !game.overlayBar.value;
        }}
      >
        <Layers class="icon" aria-hidden="true" />
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label={t('settings.title')}
        onClick={() => {
          game.dialog.value = 'settings';
        }}
      >
        <Settings class="icon" aria-hidden="true" />
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label={t('screen.gameMenu')}
        onClick={() => {
          game.dialog.value = 'leave';
        }}
      >
        <Menu class="icon" aria-hidden="true" />
      </button>
    </div>
  );
}
