// Tells the styles how high a strip has become, since those of a narrow screen wrap: `--hud-block` and the like on the
// game screen, in CSS pixels.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives the reference for the strip whose height `name` shall hold. */
export function useBlockSize<T extends HTMLElement>(name: `--${string}`): RefObject<T> {
  const strip = useRef<T>(null);
  useEffect(() => {
    const element = strip.current;
    const holder = element?.parentElement;
    if (!element || !holder) return;
    const watch = new ResizeObserver(() => holder.style.setProperty(name, `${element.offsetHeight}px`));
    watch.observe(element);
    return () => watch.disconnect();
  }, [name]);
  return strip;
}
