// The menu: readable and clickable before anything of the game has been fetched. Its pages are in files beside this.

import { BookOpen, FolderOpen, Landmark, Play, Plus, Settings as SettingsIcon } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { CampaignInfo } from '../../session/api.ts';
import { local, t } from '../../text/index.ts';
import { type MenuPage, toMenu } from '../screens.ts';
import { type SavedGame, services } from '../services.ts';
import { About } from './about.tsx';
import { Backdrop } from './backdrop.tsx';
import { NewGamePage } from './newGame.tsx';
import { openCouncil, openSaved } from './open.ts';
import { MenuPageFrame } from './pageFrame.tsx';
import { SavesPage } from './saves.tsx';
import { SettingsForm } from './settingsForm.tsx';

export function Menu({ page }: { page: MenuPage }) {
  const [latest, setLatest] = useState<SavedGame | null>(null);
  const [council, setCouncil] = useState<CampaignInfo | null>(null);
  useEffect(() => {
    services()
      .listSaves()
      .then((saves) => setLatest(saves.find((save) => save.outcome === null) ?? null))
      .catch(() => setLatest(null));
    services()
      .listCampaigns()
      .then((campaigns) => setCouncil(campaigns.find((campaign) => campaign.stage === 'council') ?? null))
      .catch(() => setCouncil(null));
  }, [page]);
  return (
    <div class="menu-screen">
      <Backdrop />
      <main class="menu-column">
        <div>
          <h1>{t('common.title')}</h1>
          <p class="menu-sub">{t('menu.subtitle')}</p>
        </div>
        <p class="menu-lead">{t('menu.lead')}</p>
        <nav class="menu-list" aria-label={t('menu.navigation')}>
          {latest && (
            <button class="button primary" type="button" onClick={() => void openSaved(latest.id)}>
              <Play class="icon" aria-hidden="true" />
              {t('menu.continue')}
              <span class="second">{t('menu.continueNote', { level: local(latest.title), cycle: latest.cycle })}</span>
            </button>
          )}
          {council && (
            <button
              class={`button ${latest ? '' : 'primary'}`}
              type="button"
              onClick={() => void openCouncil(council.game)}
            >
              <Landmark class="icon" aria-hidden="true" />
              {t('menu.campaignOn')}
              <span class="second">{t('menu.campaignOnNote', { year: council.next ?? '' })}</span>
            </button>
          )}
          <MenuLink page="new" now={page} first={latest === null && council === null} />
          <MenuLink page="saves" now={page} />
          <MenuLink page="settings" now={page} />
          <MenuLink page="about" now={page} />
        </nav>
        <p class="menu-foot">{t('menu.footer')}</p>
      </main>
      <Page page={page} />
    </div>
  );
}

const LINKS = {
  new: { key: 'menu.newGame', Icon: Plus },
  saves: { key: 'menu.saved', Icon: FolderOpen },
  settings: { key: 'menu.settings', Icon: SettingsIcon },
  about: { key: 'menu.about', Icon: BookOpen },
} as const;

function MenuLink({ page, now, first }: { page: keyof typeof LINKS; now: MenuPage; first?: boolean }) {
  const { key, Icon } = LINKS[page];
  return (
    <button
      class={`button ${first ? 'primary' : ''}`}
      type="button"
      aria-current={now === page ? 'page' : undefined}
      onClick={() => toMenu(page)}
    >
      <Icon class="icon" aria-hidden="true" />
      {t(key)}
    </button>
  );
}

function Page({ page }: { page: MenuPage }) {
  switch (page) {
    case 'home':
      return null;
    case 'new':
      return <NewGamePage />;
    case 'saves':
      return <SavesPage />;
    case 'settings':
      return (
        <MenuPageFrame title={t('settings.title')}>
          <SettingsForm />
        </MenuPageFrame>
      );
    case 'about':
      return <About />;
  }
}
