// What the game rests on, one click away from everywhere in the menu.

import { t } from '../../text/index.ts';
import { MenuPageFrame } from './pageFrame.tsx';

const OWN = ['oursOne', 'oursTwo', 'oursThree', 'oursFour'] as const;
const READING = [
  'kalyvas',
  'condra',
  'berman',
  'kress',
  'fences',
  'phones',
  'repeat',
  'search',
  'strikes',
  'attacks',
  'statistics',
] as const;

export function About() {
  return (
    <MenuPageFrame title={t('about.title')}>
      <div class="prose">
        <p>{t('about.what')}</p>
        <h3>{t('about.sourceTitle')}</h3>
        <p>{t('about.source')}</p>
        <p>{t('about.sourceSays')}</p>
        <h3>{t('about.oursTitle')}</h3>
        <ul>
          {OWN.map((key) => (
            <li key={key}>{t(`about.${key}`)}</li>
          ))}
        </ul>
        <h3>{t('about.readingTitle')}</h3>
        <ul>
          {READING.map((key) => (
            <li key={key}>{t(`about.reading_${key}`)}</li>
          ))}
        </ul>
        <h3>{t('about.groundTitle')}</h3>
        <p>{t('about.ground')}</p>
        <h3>{t('about.creditsTitle')}</h3>
        <p>{t('about.credits')}</p>
      </div>
    </MenuPageFrame>
  );
}
