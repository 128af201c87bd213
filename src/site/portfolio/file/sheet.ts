import sheet from '../../../styles/portfolio-file.css?inline';

/** All styles a portfolio may need, as text: pages opened from disk may not read their own sheets. */
export { sheet };
