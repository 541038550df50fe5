import { rename, rm } from 'node:fs/promises';
import { loadDuckdb, quotedName } from '../../duckdb';
import { findingsIn, policiesIn } from './to-parquet';

/** The lines of both tables' rows as a DuckDB database with views for the questions that are asked most. */
export async function toDuckdb(rows: string, output: string): Promise<void> {
  const way = `${output}.tmp`;
  await rm(way, { force: true });
  const connection = await (await loadDuckdb()).open(way);
  try {
    await connection.run(`CREATE TABLE policies AS ${await policiesIn(rows)}`);
    await connection.run(`CREATE TABLE findings AS ${await findingsIn(rows)}`);
    for (const [name, query] of Object.entries(views))
      await connection.run(`CREATE VIEW ${quotedName(name)} AS ${query}`);
    await connection.run('CHECKPOINT');
  } finally {
    connection.closeSync();
  }
  await rename(way, output);
}

const about = 'policy_id, source, url, sha256';
const proof = 'score, scope, quote, lead, segment, start, "end"';

/** Each kind of finding as a table of its own, with columns named for it; docs/research.md lists them. */
const views: Record<string, string> = {
  analysed: 'SELECT * FROM policies WHERE error IS NULL',
  errors: 'SELECT policy_id, source, error, error_message FROM policies WHERE error IS NOT NULL',
  data_categories: `SELECT ${about}, id AS category, state AS disposition, sensitive, ${proof} FROM findings WHERE finding = 'data-category'`,
  recipients: `SELECT ${about}, id AS recipient, detail AS companies, ${proof} FROM findings WHERE finding = 'recipient'`,
  statements: `SELECT ${about}, id AS statement, state AS value, ${proof} FROM findings WHERE finding = 'statement'`,
  opt_outs: `SELECT ${about}, id AS targets, state AS methods, links, detail, ${proof} FROM findings WHERE finding = 'opt-out'`,
  rights: `SELECT ${about}, id AS "right", state AS status, detail AS conditions, ${proof} FROM findings WHERE finding = 'right'`,
  disclosures: `SELECT ${about}, id AS disclosure, detail AS value, ${proof} FROM findings WHERE finding = 'disclosure'`,
  checklist_items: `SELECT ${about}, law, id AS item, basis, state AS status, detail AS applicability, quote FROM findings WHERE finding = 'checklist-item'`,
  warnings: `SELECT ${about}, id AS warning, detail AS message FROM findings WHERE finding = 'warning'`,
  prevalence: `SELECT finding, id, state, count(DISTINCT policy_id) AS policies,
    round(count(DISTINCT policy_id) / (SELECT count(*) FROM policies WHERE error IS NULL), 4) AS share
    FROM findings WHERE finding IN ('data-category', 'recipient', 'statement', 'right', 'disclosure')
    GROUP BY ALL ORDER BY finding, policies DESC, id, state`,
};
