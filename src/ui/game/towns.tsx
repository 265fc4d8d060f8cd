// The towns: trust and who holds the night.

import { Moon, MoonStar } from 'lucide-preact';
import { t } from '../../text/index.ts';
import { number, signed } from '../../text/format.ts';
import { RovingList, rovingTab } from '../parts/roving.tsx';
import { select, useGame } from './store.ts';

const ORDER = { city: 0, town: 1, village: 2, camp: 3 } as const;

export function TownsList() {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const chosen = game.selection.value;
  const id = chosen?.kind === 'settlement' ? chosen.id : null;
  const towns = [...frame.settlements].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  return (
    <RovingList label={t('screen.tab_towns', { n: towns.length })}>
      {towns.map((town, i) => {
        const moved = Math.round(town.trust) - Math.round(town.trustAtStart);
        return (
          <li key={town.id}>
            <button
              class="list-row"
              type="button"
              data-item
              tabIndex={rovingTab(town.id === id, id !== null, i === 0)}
              aria-pressed={town.id === id}
              onClick={() => select(game, { kind: 'settlement', id: town.id }, true)}
            >
              {town.held ? (
                <MoonStar class="icon gain" aria-hidden="true" />
              ) : (
                <Moon class="icon loss" aria-hidden="true" />
              )}
              <span class="list-text">
                <strong>{names.settlement(town.id)}</strong>
                <small>
                  {t(town.held ? 'screen.nightHeld' : 'screen.nightNotHeld')}, {t(`names.mood_${town.mood}`)}
                </small>
              </span>
              <span class="list-number">
                <b>{number(town.trust, 0)}</b>
                <small class={moved < 0 ? 'loss' : 'gain'}>{moved === 0 ? '' : signed(moved)}</small>
              </span>
              <span class="hidden">{t('screen.trustOf', { trust: number(town.trust, 0) })}</span>
            </button>
          </li>
        );
      })}
    </RovingList>
  );
}
