// The forces: every unit with its symbol, what it is doing and how strong it is; aircraft below.

import { Check, Helicopter, Plane } from 'lucide-preact';
import { t } from '../../text/index.ts';
import type { Frame, UnitView } from '../../sim/index.ts';
import type { Names } from '../../text/names.ts';
import { Pips } from '../parts/charts.tsx';
import { RovingList, rovingTab } from '../parts/roving.tsx';
import { UnitSymbol } from '../parts/symbol.tsx';
import { select, useGame } from './store.ts';

export function ForcesList() {
  const game = useGame();
  const { units, assets, clock } = game.frame.value;
  const { stage } = clock;
  const names = game.names.value;
  const chosen = game.selection.value;
  const id = chosen !== null && (chosen.kind === 'unit' || chosen.kind === 'asset') ? chosen.id : null;
  return (
    <RovingList label={t('screen.tab_forces', { n: units.length })}>
      {units.map((unit, i) => (
        <li key={unit.id}>
          <button
            class="list-row"
            type="button"
            data-item
            tabIndex={rovingTab(unit.id === id, id !== null, i === 0)}
            aria-pressed={unit.id === id}
            onClick={() => select(game, { kind: 'unit', id: unit.id }, true)}
          >
            <UnitSymbol kind={unit.kind} />
            <span class="list-text">
              <strong>{names.unit(unit.id)}</strong>
              <small title={doing(unit, game.frame.value, names)}>
                {!unit.withoutOrders && stage === 'orders' && (
                  <Check class="icon small gain" aria-label={t('screen.hasOrders')} />
                )}
                {doing(unit, game.frame.value, names, names.near)}
              </small>
            </span>
            <Pips share={(unit.men + unit.detached) / Math.max(1, unit.menAtFull)} />
            <span class="hidden">
              {t('screen.strengthSpoken', { men: unit.men + unit.detached, full: unit.menAtFull })}
            </span>
          </button>
        </li>
      ))}
      {assets.map((asset) => (
        <li key={asset.id}>
          <button
            class="list-row"
            type="button"
            data-item
            tabIndex={rovingTab(asset.id === id, true, false)}
            aria-pressed={asset.id === id}
            onClick={() => select(game, { kind: 'asset', id: asset.id }, true)}
          >
            {asset.kind === 'lift' ? (
              <Helicopter class="icon asset-icon" aria-hidden="true" />
            ) : (
              <Plane class="icon asset-icon" aria-hidden="true" />
            )}
            <span class="list-text">
              <strong>{names.asset(asset.id)}</strong>
              <small>
                {asset.grounded
                  ? t('screen.grounded')
                  : t('screen.sorties', { left: asset.sortiesLeft, all: asset.sortiesPerPhase })}
              </small>
            </span>
          </button>
        </li>
      ))}
    </RovingList>
  );
}

/** What a unit is doing, in a few words: its task, or its posture in this phase; where, as `place` says it. */
export function doing(unit: UnitView, frame: Frame, names: Names, place = names.tile): string {
  if (unit.task !== null) {
    const name = t(`names.task_${unit.task.type}`);
    const { hoursLeft } = unit.task;
    const task = hoursLeft > 0 ? t('names.task_hours', { task: name, count: hoursLeft }) : name;
    return unit.task.tile === null ? task : `${task}, ${place(unit.task.tile)}`;
  }
  const posture = frame.clock.phase === 'day' ? unit.postureDay : unit.postureNight;
  return `${t(`names.posture_${posture}`)}, ${place(unit.tile)}`;
}
