// A town: trust and both fears, who holds it by day and by night, and why its trust moved.

import { t } from '../../text/index.ts';
import { number, percent, signed } from '../../text/format.ts';
import { LedgerRows } from '../game/ledgerRows.tsx';
import { useGame } from '../game/store.ts';
import { PeopleHere } from './people.tsx';
import { Facts, OrdersHere, Section, Sheet } from './sheet.tsx';

const SHOWN = 4;

export function SettlementDetails({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const town = frame.settlements.find((one) => one.id === id);
  const known = frame.board.settlements.find((one) => one.id === id);
  if (town === undefined || known === undefined) return null;
  const moved = Math.round(town.trust) - Math.round(town.trustAtStart);
  const entries = frame.ledger.filter((entry) => entry.settlement === id && entry.measure === 'trust');
  return (
    <Sheet
      title={names.settlement(id)}
      subtitle={
        <>
          <span lang="ar">{known.name.ar}</span> {t(`names.settlement_${town.kind}`)},{' '}
          {t('screen.people', { people: known.people })}
          {!known.real && `, ${t('screen.invented')}`}
        </>
      }
    >
      <section class="sheet-section">
        <h3 class="label">{t('screen.trustHere')}</h3>
        <p>
          <span class="big">{number(town.trust, 0)}</span>{' '}
          <span class="second">
            {t('screen.trustBand', {
              low: number(Math.max(0, town.trust - town.trustBand), 0),
              high: number(Math.min(100, town.trust + town.trustBand), 0),
            })}
          </span>{' '}
          <span class={moved < 0 ? 'loss' : 'gain'}>{t('screen.sinceStart', { points: signed(moved) })}</span>
        </p>
        <p>{t(`screen.mood_${town.mood}`, { settlement: names.settlement(id) })}</p>
      </section>
      <Facts
        rows={[
          [t('screen.fearOfIsil'), number(town.fearOfIsil, 0)],
          [t('screen.fearOfForces'), number(town.fearOfForces, 0)],
          [t('screen.controlDay'), percent(town.controlDay)],
          [
            t('screen.controlNight'),
            <span class={town.held ? 'gain' : 'loss'}>
              {percent(town.controlNight)} {t(town.held ? 'screen.held' : 'screen.notHeld')}
            </span>,
          ],
          [
            t('screen.nightsKept'),
            t('screen.nightsKeptNow', {
              count: town.nightsKept,
              points: signed(town.nightsKept * town.nightKeptTrust),
            }),
          ],
          town.detainees > 0 && [t('screen.detainees'), number(town.detainees)],
        ]}
      />
      <PeopleHere id={id} />
      <Section title={t('screen.whyTrust', { settlement: names.settlement(id) })}>
        {entries.length === 0 && <p class="second">{t('screen.noEntries')}</p>}
        <LedgerRows entries={entries.slice(-SHOWN).reverse()} compact />
        {entries.length > SHOWN && (
          <button
            class="button small"
            type="button"
            onClick={() => {
              game.ledger.value = { settlement: id, cause: null };
              game.dialog.value = 'ledger';
            }}
          >
            {t('screen.wholeLedgerHere', { n: entries.length })}
          </button>
        )}
      </Section>
      <OrdersHere />
    </Sheet>
  );
}
