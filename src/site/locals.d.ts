declare namespace App {
  interface Locals {
    /** The page is to be printed: exercises stand on it as worksheets, and terms without cards. */
    onPaper?: true;
  }
}
