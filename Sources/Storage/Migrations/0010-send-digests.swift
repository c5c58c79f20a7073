extension Schema {
  /// Where people get their daily digest by mail, and on which days they got it.
  static let sendDigests = Migration(
    10, "send digests",
    [
      """
      CREATE TABLE mail_address (
        person_id BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
        address TEXT NOT NULL CHECK (address <> ''),
        updated_at TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE digest (
        person_id BIGINT NOT NULL REFERENCES person (id),
        day TEXT NOT NULL,
        sent_at TEXT NOT NULL,
        PRIMARY KEY (person_id, day)
      )
      """,
    ])
}
