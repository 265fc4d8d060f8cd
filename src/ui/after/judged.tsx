// After the end: what officials and residents said, what was so, and how well the player judged it (Brier score).

import { Scale } from 'lucide-preact';
import { number, percent } from '../../text/format.ts';
import { sentence, t } from '../../text/index.ts';
import type { Frame } from '../../sim/index.ts';
import type { Names } from '../../text/names.ts';

/** What even chances for everything earn, in thousandths, and what counts as much the same. */
const EVEN = 250;
const ABOUT = 5;

export function Judged({ last, names }: { last: Frame; names: Names }) {
  const { claims, claimScore } = last;
  if (claimScore === null) return null;
  const { brier } = claimScore;
  const against = brier < EVEN - ABOUT ? 'afterWell' : brier > EVEN + ABOUT ? 'afterWorse' : 'afterEven';
  return (
    <section class="panel judged" aria-label={t('claims.afterTitle')}>
      <header class="sheet-head">
        <div>
          <h2>
            <Scale class="icon" aria-hidden="true" /> {t('claims.afterTitle')}
          </h2>
          <p>
            <strong>{t('claims.afterScore', { score: number(brier / 1000, 3) })}</strong> {t(`claims.${against}`)}
          </p>
          <p class="second">{t('claims.afterNote')}</p>
        </div>
      </header>
      <ul class="judged-claims">
        {claims.map((claim) => {
          const right = claim.officialsRight ? 'Officials' : 'Residents';
          const say = (code: string) => sentence(names, 'claims', `${claim.kind}_${code}`, claim.params);
          return (
            <li key={claim.id}>
              <h3>{say('title')}</h3>
              <p>
                <strong>{t(`claims.right${right}`)}</strong>{' '}
                {say(claim.officialsRight ? 'officialsRight' : 'residentsRight')}
              </p>
              <p class="second">
                {claim.judged === null
                  ? t('claims.afterUnsaid')
                  : t('claims.afterJudged', { percent: percent(claim.judged) })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
