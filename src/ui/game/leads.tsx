// The leads: what has been heard, from whom, how old, how sure.

import { t } from '../../text/index.ts';
import { number, percent } from '../../text/format.ts';
import { Pips } from '../parts/charts.tsx';
import { RovingList, rovingTab } from '../parts/roving.tsx';
import { select, useGame } from './store.ts';

export function LeadsList() {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const chosen = game.selection.value;
  const id = chosen !== null && (chosen.kind === 'lead' || chosen.kind === 'contact') ? chosen.id : null;
  if (frame.leads.length + frame.contacts.length === 0) {
    const heard = frame.log.some((event) => 'lead' in event.params);
    return <p class="empty second">{t(heard ? 'screen.noLeadOpen' : 'screen.noLeads')}</p>;
  }
  return (
    <RovingList label={t('screen.tab_leads', { n: frame.leads.length })}>
      {frame.contacts.map((contact, i) => (
        <li key={contact.id}>
          <button
            class="list-row"
            type="button"
            data-item
            tabIndex={rovingTab(contact.id === id, id !== null, i === 0)}
            aria-pressed={contact.id === id}
            onClick={() => select(game, { kind: 'contact', id: contact.id }, true)}
          >
            <span class="diamond" aria-hidden="true">
              <i>{contact.identified ? contact.men[1] : '?'}</i>
            </span>
            <span class="list-text">
              <strong>{names.contact(contact.id)}</strong>
              <small>
                {contact.live
                  ? t('screen.watchedNow')
                  : t('screen.hoursAgo', { count: frame.clock.hour - contact.seenHour })}
              </small>
              <small class="whole">{names.tile(contact.tile)}</small>
            </span>
          </button>
        </li>
      ))}
      {frame.leads.map((lead, i) => (
        <li key={lead.id}>
          <button
            class="list-row"
            type="button"
            data-item
            tabIndex={rovingTab(lead.id === id, id !== null || frame.contacts.length > 0, i === 0)}
            aria-pressed={lead.id === id}
            onClick={() => select(game, { kind: 'lead', id: lead.id }, true)}
          >
            <span class="lead-ring" aria-hidden="true" />
            <span class="list-text">
              <strong>{names.lead(lead.id)}</strong>
              <small>
                {t('screen.leadLine', {
                  source: t(`names.source_${lead.source}`),
                  hours: number(frame.clock.hour - lead.heardHour, 0),
                })}
              </small>
              <small class="whole">{names.tile(lead.tile)}</small>
            </span>
            <Pips share={lead.confidence / 100} count={4} />
            <span class="hidden">{t('screen.confidenceSpoken', { percent: percent(lead.confidence) })}</span>
          </button>
        </li>
      ))}
    </RovingList>
  );
}
