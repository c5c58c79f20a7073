extension Schema {
  static let replaceDocuments = Migration(
    8, "replace documents",
    [
      "ALTER TABLE document ADD COLUMN replaces_id BIGINT REFERENCES document (id)",
      "CREATE INDEX document_replaced ON document (replaces_id)",
    ])
}
