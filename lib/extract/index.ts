export { fromHtml } from './from-html';
export { fromMarkdown } from './from-markdown';
export { fromText } from './from-text';
