/** As their authors report them, on their own data and by their own rules: to set beside, not to compare digit by digit. */
export const PUBLISHED_CLAIMS = [
  { system: 'Polisis (Harkous et al. 2018)', question: 'types of personal information', figure: 'F1 0.81' },
  { system: 'Polisis (Harkous et al. 2018)', question: 'types of choice', figure: 'F1 0.73' },
  {
    system: 'Opt-Out Easy (Bannihatti Kumar et al. 2020)',
    question: 'opt-out links',
    figure: 'P 0.93, R 0.90',
  },
  { system: 'PoliGraph (Cui et al. 2023)', question: 'statements of collection', figure: 'P 0.97' },
];
