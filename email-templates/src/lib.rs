//! What is written to people: one struct per letter, each with subject, text and HTML siblings in every language. Knows no case.
