public import Domain

/// Figures of units' reports that were given back, with the reason and what came instead.
public struct FigureReturnStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ item: FigureReturn) throws {
    try connection.execute(
      """
      INSERT INTO figure_return (id, submission_id, target_id, reason, typed, returned_by, returned_at, answered_at,
        answer)
      VALUES (\(item.id), \(item.submissionID), \(item.targetID), \(item.reason), \(item.typed), \(item.returnedBy),
        \(item.returnedAt), \(item.answeredAt), \(item.answer))
      """)
  }

  /// The unit has sent the figure again; what it sent is `answer`.
  public func saveAnswer(_ answer: String, at moment: String, of id: Int64) throws {
    try connection.execute(
      "UPDATE figure_return SET answered_at = \(moment), answer = \(answer) WHERE id = \(id) AND answered_at IS NULL")
  }

  /// Oldest first.
  public func list(submissionID: Int64) throws -> [FigureReturn] {
    try connection.rows(
      """
      SELECT id, submission_id, target_id, reason, typed, returned_by, returned_at, answered_at, answer
      FROM figure_return
      WHERE submission_id = \(submissionID)
      ORDER BY id
      """
    ).map(FigureReturn.init)
  }
}

extension FigureReturn {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), submissionID: try row.integer("submission_id"),
      targetID: try row.integer("target_id"), reason: try row.text("reason"), typed: try row.text("typed"),
      returnedBy: try row.integer("returned_by"), returnedAt: try row.text("returned_at"),
      answeredAt: try row.optionalText("answered_at"), answer: try row.optionalText("answer"))
  }
}
