// The whole why-ledger, by town and by cause.

import { sentence, t } from '../../text/index.ts';
import { points } from '../../text/format.ts';
import type { LedgerView } from '../../sim/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { LedgerRows } from './ledgerRows.tsx';
import { type Game, useGame } from './store.ts';

const SHOWN = 200;

export function LedgerDialog() {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const { settlement, cause } = game.ledger.value;
  const entries = frame.ledger.filter(
    (entry) => (settlement === null || entry.settlement === settlement) && (cause === null || entry.cause === cause),
  );
  const causes = [...new Set(frame.ledger.map((entry) => entry.cause))].sort();
  const sum = entries.filter((entry) => entry.measure === 'trust').reduce((all, entry) => all + entry.delta, 0);
  const towns = [...frame.settlements].sort((a, b) =>
    names.settlement(a.id).localeCompare(names.settlement(b.id), 'en'),
  );
  return (
    <Dialog
      wide
      title={
        settlement === null ? t('report.ledger') : t('screen.whyTrust', { settlement: names.settlement(settlement) })
      }
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      <div class="ledger-filters">
        <div class="field">
          <label for="ledger-town">{t('report.town')}</label>
          <select
            id="ledger-town"
            value={settlement ?? ''}
            onChange={(event) => {
              game.ledger.value = { settlement: event.currentTarget.value || null, cause };
            }}
          >
            <option value="">{t('report.allTowns')}</option>
            {towns.map((town) => (
              <option key={town.id} value={town.id}>
                {names.settlement(town.id)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="ledger-cause">{t('report.cause')}</label>
          <select
            id="ledger-cause"
            value={cause ?? ''}
            onChange={(event) => {
              game.ledger.value = { settlement, cause: event.currentTarget.value || null };
            }}
          >
            <option value="">{t('report.allCauses')}</option>
            {causes.map((one) => (
              <option key={one} value={one}>
                {causeName(game, frame.ledger, one)}
              </option>
            ))}
          </select>
        </div>
        <p class="second">{t('report.sum', { count: entries.length, points: points(sum) })}</p>
      </div>
      {entries.length === 0 && <p class="second">{t('screen.noEntries')}</p>}
      <LedgerRows entries={entries.slice(-SHOWN).reverse()} />
    </Dialog>
  );
}

function causeName(game: Game, ledger: readonly LedgerView[], cause: string): string {
  if (cause === 'unexplained') return t('report.unexplained');
  const example = ledger.find((entry) => entry.cause === cause);
  return sentence(game.names.value, 'ledger', cause, example?.params ?? {});
}
