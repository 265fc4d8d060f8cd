// In a town's panel: what is said there, who speaks for it, what is built, and the standing orders about its people.

import type { PeopleView } from '../../sim/index.ts';
import { t } from '../../text/index.ts';
import { giveOrder } from '../game/draft.ts';
import { useGame } from '../game/store.ts';
import { Facts, StandingChoice } from './sheet.tsx';

const SWITCH = ['on', 'off'] as const;
/** Readings of propaganda from which it is said by some, and aloud. */
const SOME = 20;
const LOUD = 50;

export function PeopleHere({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const people = frame.people.find((one) => one.settlement === id);
  if (people === undefined) return null;
  const works = worksOf(people);
  return (
    <>
      <Facts
        long
        rows={[
          [t('screen.propaganda'), propagandaOf(people)],
          [
            t('screen.mukhtar'),
            <span class={people.mukhtar === 'lost' ? 'loss' : people.mukhtar === 'speaks' ? 'gain' : ''}>
              {t(`screen.mukhtar_${people.mukhtar}`)}
            </span>,
          ],
          [
            t('screen.works'),
            works.length === 0
              ? t('screen.worksNone')
              : `${works.join(', ')}; ${t(people.guarded ? 'screen.worksGuarded' : 'screen.worksUnguarded')}`,
          ],
        ]}
      />
      <section class="sheet-section">
        {people.quiet && <p class="warning">{t('screen.quietHere')}</p>}
        {people.mukhtar !== 'lost' && (
          <StandingChoice
            order="protectMukhtar"
            label={t('screen.guardChoice')}
            name="guard"
            choices={SWITCH}
            now={people.mukhtarGuarded ? 'on' : 'off'}
            text={(choice) => t(`orders.guard_${choice}`)}
            onChoose={(choice) =>
              void giveOrder(game, { type: 'protectMukhtar', settlement: id, on: choice === 'on' }, 'protectMukhtar')
            }
          />
        )}
        <StandingChoice
          order="setCurfew"
          label={t('screen.curfewChoice')}
          name="curfew"
          choices={SWITCH}
          now={people.curfew ? 'on' : 'off'}
          text={(choice) => t(`orders.curfew_${choice}`)}
          onChoose={(choice) =>
            void giveOrder(game, { type: 'setCurfew', settlement: id, on: choice === 'on' }, 'setCurfew')
          }
        />
      </section>
    </>
  );
}

function propagandaOf({ awareness, propaganda }: PeopleView): string {
  const heard = propaganda < SOME ? 'faint' : propaganda < LOUD ? 'some' : 'loud';
  const said = t(`screen.propaganda_${heard}`, { n: propaganda });
  return awareness ? `${said}, ${t('screen.propaganda_answered')}` : said;
}

function worksOf({ project, projects }: PeopleView): string[] {
  const stand = projects.map((kind) => t(`names.projectKind_${kind}`));
  if (!project) return stand;
  const inHand = { project: t(`names.projectKind_${project.kind}`), count: project.cyclesLeft };
  return [...stand, t('screen.workInHand', inHand)];
}
