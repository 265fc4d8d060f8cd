// Overlays: one at a time, as a row of choices above the map, with a legend below for the one that is on.

import { useMemo } from 'preact/hooks';
import { BELIEF_SHARES, stepsOf } from '../../shared/steps.ts';
import { number } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { OVERLAY_CHOICES } from './overlays.ts';
import { useGame } from './store.ts';

export function OverlayBar() {
  const game = useGame();
  if (!game.overlayBar.value) return null;
  return (
    <div class="panel overlay-bar" role="radiogroup" aria-label={t('screen.overlays')} data-part="overlays">
      {OVERLAY_CHOICES.map(({ id, icon: Icon }) => (
        <label key={id} class="overlay-choice">
          <input
            type="radio"
            name="overlay"
            checked={game.overlay.value === id}
            onChange={() => {
              game.overlay.value = id;
            }}
          />
          <Icon class="icon small" aria-hidden="true" />
          <span>{t(`screen.overlay_${id}`)}</span>
        </label>
      ))}
    </div>
  );
}

export function OverlayLegend() {
  const game = useGame();
  const overlay = game.overlay.value;
  const frame = game.frame.value;
  if (overlay === 'none') return null;
  return (
    <div class="panel legend">
      <strong>{t(`screen.legend_${overlay}`)}</strong>
      {overlay === 'belief' && <BeliefScale />}
      <p class="second">{t(`screen.legend_${overlay}_note`)}</p>
      {overlay === 'militia' && <MilitiaLines />}
      {frame.leads.length > 0 && <p class="second">{t('screen.legend_marks_leads')}</p>}
      {frame.contacts.some((one) => one.reach.length > 1) && <p class="second">{t('screen.legend_marks_reach')}</p>}
    </div>
  );
}

/** Each militia in words: whom it heeds, what it has refused. */
function MilitiaLines() {
  const game = useGame();
  const { militias } = game.frame.value;
  if (militias.length === 0) return <p>{t('screen.noMilitias')}</p>;
  return (
    <ul class="militia-lines">
      {militias.map(({ pull, refused, unit }) => (
        <li key={unit}>
          <b>{game.names.value.unit(unit)}</b> {t('screen.militiaPull', { pull })}
          {refused > 0 && `, ${t('screen.militiaRefused', { count: refused })}`}
        </li>
      ))}
    </ul>
  );
}

const STEPS = ['hardly', 'some', 'likely', 'very'] as const;

/** The chances at which the steps of the belief map begin, as one tile in so many. */
function BeliefScale() {
  const { belief } = useGame().frame.value;
  const levels = useMemo(() => stepsOf(belief, BELIEF_SHARES), [belief]);
  if (!levels[0]) return null;
  return (
    <div class="belief-scale">
      {STEPS.map((step, i) => (
        <span key={step} class={`belief-${step}`}>
          <i />
          {t(`screen.belief_${step}`, { n: number(Math.max(1, Math.round(1e6 / levels[i])), 0) })}
        </span>
      ))}
    </div>
  );
}
