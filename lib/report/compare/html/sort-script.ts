/** The page's whole script: a click on a heading sorts its table, a second one turns it round. */
export const sortScript = `
for (const table of document.querySelectorAll('table.sortable')) {
  table.querySelectorAll('thead th').forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      table.querySelectorAll('thead th').forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const body = table.tBodies[0];
      const valueOf = (row) => {
        const cell = row.cells[column];
        return cell.dataset.value || cell.textContent.trim();
      };
      const sorted = [...body.rows].sort((a, b) => {
        const [one, two] = [valueOf(a), valueOf(b)];
        const [x, y] = [parseFloat(one), parseFloat(two)];
        return isNaN(x) || isNaN(y) ? one.localeCompare(two) : x - y;
      });
      body.append(...(down ? sorted.reverse() : sorted));
    });
  });
}
`;
