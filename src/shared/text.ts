// A text in the languages of the game, as level files carry it. Sentences of the game itself live in src/text.

export interface LocalText {
  readonly en: string;
  readonly ar?: string;
}
