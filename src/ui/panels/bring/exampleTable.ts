/** A small page of our own to try it with: two tables, a footnote, and one cell that cannot be read. */
export const EXAMPLE = `# Lighthouse network

## Signals

| Source VM | Source | Destination VM | Destination | Port | Protocol | Security |
|---|---|---|---|---|---|---|
| tower | keeper | tower | lamp | 8080 | HTTPS | Mutual TLS |
| tower | keeper | office | ledger | 5432 | PostgreSQL | TLS |
| ship | radio | tower | keeper | 4000-4010 | UDP | |
| office | clerk | office | ledger | 5432 | PostgreSQL | TLS |
| office | clerk | tower | keeper | 8o80 | HTTPS | Basic authentication |
| buoy* | bell | tower | keeper | 1883 | MQTT | TLS |

\\* Only buoys that carry a bell.

## Ports of the harbour

| Component | Port | Protocol | Purpose |
|---|---|---|---|
| ledger | 9187 | HTTP | Figures for the harbour's board |
| lamp | 22 | SSH | Repairs |
`;
