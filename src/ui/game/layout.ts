// Whether there is room for panels at both sides, or they become tabs: by the window's width at the text size set.

import { useEffect, useState } from 'preact/hooks';
import { settings } from '../settings.ts';

export type Layout = 'wide' | 'tabs';

/** Least width for side panels, CSS pixels at a text size of 100%. */
const WIDE_PX = 980;

export function useLayout(): Layout {
  const { textSize } = settings.value;
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const onResize = () => setWidth(innerWidth);
    addEventListener('resize', onResize);
    return () => removeEventListener('resize', onResize);
  }, []);
  return width / (textSize / 100) >= WIDE_PX ? 'wide' : 'tabs';
}
