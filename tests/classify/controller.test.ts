import { describe, expect, it } from 'vitest';
import { findController } from '../../lib/classify/controller';
import { readingOf } from './reading-of';

const controllerOf = (text: string): string | null => findController(readingOf(text))?.name ?? null;

describe('the company responsible', () => {
  it.each([
    [
      'says who "we" is',
      'Ferncliff Walks, Inc. ("Ferncliff", "we", "us") makes a walking app.',
      'Ferncliff Walks, Inc.',
    ],
    [
      'is called the controller',
      'The controller is Kontora GmbH, Lindenufer 4, 20457 Hamburg.',
      'Kontora GmbH',
    ],
    ['is responsible', 'Tandem Oak Ltd is responsible for processing your data.', 'Tandem Oak Ltd'],
    ['runs the site', 'This site is operated by Bluebarrow LLC.', 'Bluebarrow LLC'],
    [
      'is called the company',
      'Minato Mingei Co., Ltd. (hereinafter "the Company") sells pottery.',
      'Minato Mingei Co., Ltd.',
    ],
    [
      'has "of" in its name',
      'The University of Eastmoor ("we", "us") respects your privacy.',
      'University of Eastmoor',
    ],
    ['is not named', 'We collect your name. You may write to us.', null],
    ['is no place behind its postcode', 'The controller sits in 6300 Eastmoor.', null],
    ['is no defined term', 'Our Privacy Policy tells how the Services use Personal Data.', null],
    ['is no word that the policy writes small', 'Customers (“we”) may object. The customers are many.', null],
  ])('%s', (_name, text, expected) => {
    expect(controllerOf(text)).toBe(expected);
  });

  it('is the one whose name the policy’s own addresses carry', () => {
    const text =
      'Larkfield helps. Brightwater respects your privacy.\n\nWrite to [privacy@larkfield.example](mailto:privacy@larkfield.example).';
    expect(controllerOf(text)).toBe('Larkfield');
  });

  it('is shown in the sentences that name it', () => {
    const { at } = findController(readingOf('The controller is Kontora GmbH.\n\nWe collect names.'))!;
    expect(at.map(({ quote }) => quote)).toEqual(['The controller is Kontora GmbH.']);
  });
});
