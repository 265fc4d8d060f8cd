// A quiet picture for the menu: the province by day on the left, by moonlight on the right, from the map's own relief.
// Until it has been fetched, plain colours stand there.

import anbarDay from '../../../assets/relief/anbar-day.webp?url';
import anbarMoon from '../../../assets/relief/anbar-moon.webp?url';

export function Backdrop() {
  return (
    <div class="backdrop" aria-hidden="true">
      <img class="backdrop-day" src={anbarDay} alt="" decoding="async" fetchpriority="low" />
      <img class="backdrop-moon" src={anbarMoon} alt="" decoding="async" fetchpriority="low" />
    </div>
  );
}

const CARDS = import.meta.glob<string>('../../../assets/relief/*-card.webp', {
  eager: true,
  import: 'default',
  query: '?url&no-inline',
});

/** The ground of a level, for its card. */
export function LevelPicture({ level }: { level: string }) {
  return (
    <img
      class="level-picture"
      src={CARDS[`../../../assets/relief/${level}-card.webp`]}
      alt=""
      loading="lazy"
      decoding="async"
    />
  );
}
