// The council between two years of a campaign: what is put before it, what it costs together, and on to the next year.

import { Banknote, Check, Landmark, TriangleAlert } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CampaignChoice, CouncilView, Session } from '../../session/api.ts';
import { date, money } from '../../text/format.ts';
import '../../text/game.ts';
import { local, t } from '../../text/index.ts';
import { onWithCampaign } from '../menu/open.ts';
import { toMenu } from '../screens.ts';
import '../styles/council.css';
import '../styles/campaign.css';

export function CampaignCouncil({ session, council }: { session: Session; council: CouncilView }) {
  const [chosen, setChosen] = useState<readonly CampaignChoice[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.documentElement.dataset['phase'] = 'day';
  }, []);
  const spent = (key: 'money' | 'capital'): number =>
    council.choices.reduce((sum, choice) => sum + (chosen.includes(choice.id) ? choice[key] : 0), 0);
  const left = { money: council.money - spent('money'), capital: council.capital - spent('capital') };
  const { next } = council;
  return (
    <main class="campaign-council">
      <header>
        <p class="label">{session.campaign && local(session.campaign.title)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t('campaign.title', { year: next.label })}
        </h1>
        <p>{t('campaign.intro', { after: council.after, next: next.label, most: council.most })}</p>
      </header>
      <div class="council-choices">
        {council.choices.map((choice) => {
          const on = chosen.includes(choice.id);
          const why = on ? null : lacking(council, chosen.length, left, choice);
          return (
            <ChoiceCard
              key={choice.id}
              choice={choice}
              on={on}
              full={chosen.length >= council.most}
              why={why}
              onToggle={() => setChosen(on ? chosen.filter((id) => id !== choice.id) : [...chosen, choice.id])}
            />
          );
        })}
      </div>
      <footer>
        <dl class="council-purse">
          <div role="status">
            <dt class="hidden">{t('council.chosen')}</dt>
            <dd>{t('council.chosenOf', { n: chosen.length, most: council.most })}</dd>
          </div>
          <div>
            <dt>
              <Banknote class="icon small" aria-hidden="true" /> {t('screen.money')}
            </dt>
            <dd>{money(left.money)}</dd>
          </div>
          <div>
            <dt>
              <Landmark class="icon small" aria-hidden="true" /> {t('council.capital')}
            </dt>
            <dd>{t('council.capitalNow', { now: left.capital, most: 10 })}</dd>
          </div>
        </dl>
        <button
          class="button"
          type="button"
          onClick={() => {
            session.close();
            toMenu();
          }}
        >
          {t('campaign.later')}
        </button>
        <button class="button primary" type="button" onClick={() => void onWithCampaign(chosen)}>
          {t('campaign.begin', { year: next.label, date: date(next.start) })}
        </button>
      </footer>
    </main>
  );
}

type Choice = CouncilView['choices'][number];

/** Why it cannot be chosen beside the others, as a sentence; null where it can. */
function lacking(
  { most }: CouncilView,
  count: number,
  left: { readonly money: number; readonly capital: number },
  choice: Choice,
): string | null {
  if (count >= most) return t('campaign.enough', { most });
  if (choice.money > left.money) return t('campaign.noMoney');
  return choice.capital > left.capital ? t('campaign.noCapital') : null;
}

interface CardProps {
  readonly choice: Choice;
  readonly on: boolean;
  /** As many are chosen as can be; the foot of the page says so. */
  readonly full: boolean;
  readonly why: string | null;
  readonly onToggle: () => void;
}

function ChoiceCard({ choice, full, on, why, onToggle }: CardProps) {
  const { id } = choice;
  const price = [
    choice.money > 0 && t('council.price_money', { money: money(choice.money) }),
    choice.capital > 0 && t('council.price_capital', { count: choice.capital }),
    choice.capital < 0 && t('campaign.bringsCapital', { count: -choice.capital }),
  ].filter((part) => part !== false);
  return (
    <article class={`council-choice ${on ? 'chosen' : ''}`} aria-labelledby={`choice-${id}`}>
      <div>
        <h2 id={`choice-${id}`}>{t(`campaign.${id}`)}</h2>
        <p>{t(`campaign.${id}_does`)}</p>
        <p>
          <strong>{price.length > 0 ? price.join(', ') : t('council.free')}</strong>
        </p>
        <p class="council-later">
          <TriangleAlert class="icon small" aria-hidden="true" />
          <span>{t(`campaign.${id}_later`)}</span>
        </p>
      </div>
      <footer>
        {why && <p class={full ? 'hidden' : 'second'}>{why}</p>}
        <button
          class={`button ${on ? 'primary' : ''}`}
          type="button"
          aria-pressed={on}
          aria-disabled={why !== null}
          aria-label={t('council.chooseSpoken', { choice: t(`campaign.${id}`) })}
          onClick={() => why === null && onToggle()}
        >
          {on && <Check class="icon small" aria-hidden="true" />}
          {t(on ? 'council.chosen' : 'council.choose')}
        </button>
      </footer>
    </article>
  );
}
