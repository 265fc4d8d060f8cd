// The frame of a menu page: title, a way back, focus on arrival.

import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { toMenu } from '../screens.ts';

export function MenuPageFrame({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything else can happen: a focus that comes late would take it from what has been reached meanwhile.
  useLayoutEffect(() => heading.current?.focus(), [title]);
  return (
    <section
      class="menu-page panel"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') toMenu();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button class="icon-button" type="button" aria-label={t('common.close')} onClick={() => toMenu()}>
          <X class="icon" aria-hidden="true" />
        </button>
      </header>
      <div class="menu-page-body">{children}</div>
    </section>
  );
}
