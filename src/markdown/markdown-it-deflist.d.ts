declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it/browser';

  export default function deflist(parser: MarkdownIt): void;
}
