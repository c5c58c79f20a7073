import Domain
public import Emulation
import VietnameseText

/// Who is put forward in a movement, with scores and votes.
public struct CandidateStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ person: HonouredPerson) throws {
    try connection.execute(
      """
      INSERT INTO honoured_person (id, organisation_id, full_name, name_key, post, is_direct)
      VALUES (\(person.id), \(person.unitID), \(person.fullName), \(foldForSearch(person.fullName)), \(person.post),
        \(person.isDirectWorker))
      """)
  }

  /// People of a unit who were put forward before, by name.
  public func listPeople(unitID: Int64) throws -> [HonouredPerson] {
    try connection.rows(
      """
      SELECT id, organisation_id, full_name, post, is_direct FROM honoured_person
      WHERE organisation_id = \(unitID) ORDER BY name_key, id
      """
    ).map(HonouredPerson.init)
  }

  public func findPerson(_ id: Int64) throws -> HonouredPerson? {
    try connection.firstRow(
      "SELECT id, organisation_id, full_name, post, is_direct FROM honoured_person WHERE id = \(id)"
    ).map(HonouredPerson.init)
  }

  public func save(_ candidate: Candidate, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO movement_candidate (id, movement_id, organisation_id, honoured_id, award, merit, headcount, rating,
        rating_basis, proposed_by, proposed_at, withdrawn_for)
      VALUES (\(candidate.id), \(candidate.movementID), \(candidate.unitID), \(candidate.person?.id), \(candidate.award),
        \(candidate.merit), \(candidate.headcount.map { Int64($0) }), \(candidate.rating), \(candidate.ratingBasis),
        \(candidate.proposedBy), \(moment), NULL)
      """)
  }

  public func saveWithdrawal(_ reason: String, of id: Int64) throws {
    try connection.execute("UPDATE movement_candidate SET withdrawn_for = \(reason) WHERE id = \(id)")
  }

  public func find(_ id: Int64) throws -> Candidate? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE c.id = \(id)").map(Candidate.init)
  }

  /// In the order in which they were put forward.
  public func list(movementID: Int64) throws -> [Candidate] {
    try connection.rows("\(unescaped: Self.columns) WHERE c.movement_id = \(movementID) ORDER BY c.id")
      .map(Candidate.init)
  }

  public func saveScore(_ sheet: ScoreSheet, of candidateID: Int64, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO movement_score (candidate_id, stage, content, saved_at)
      VALUES (\(candidateID), \(sheet.stage), \(try storedJSON(sheet)), \(moment))
      """)
  }

  /// Candidate → its sheets, the own first.
  public func listScores(movementID: Int64) throws -> [Int64: [ScoreSheet]] {
    let rows = try connection.rows(
      """
      SELECT s.candidate_id, s.content FROM movement_score s
      JOIN movement_candidate c ON c.id = s.candidate_id
      WHERE c.movement_id = \(movementID)
      ORDER BY s.candidate_id, s.saved_at
      """)
    return try Dictionary(
      rows.map { (try $0.integer("candidate_id"), [try readStored(ScoreSheet.self, $0.text("content"))]) },
      uniquingKeysWith: +
    ).mapValues { $0.sorted { $0.stage < $1.stage } }
  }

  public func saveBallot(_ ballot: SecretBallot, of candidateID: Int64, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO council_ballot (candidate_id, content, saved_at)
      VALUES (\(candidateID), \(try storedJSON(ballot)), \(moment))
      """)
  }

  public func listBallots(movementID: Int64) throws -> [Int64: SecretBallot] {
    let rows = try connection.rows(
      """
      SELECT b.candidate_id, b.content FROM council_ballot b
      JOIN movement_candidate c ON c.id = b.candidate_id
      WHERE c.movement_id = \(movementID)
      ORDER BY b.candidate_id
      """)
    return try Dictionary(
      uniqueKeysWithValues: rows.map {
        (try $0.integer("candidate_id"), try readStored(SecretBallot.self, $0.text("content")))
      })
  }

  public func saveAward(_ award: HeldAward, id: Int64, to candidate: Candidate, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO held_award (id, organisation_id, honoured_id, candidate_id, content, saved_at)
      VALUES (\(id), \(candidate.unitID), \(candidate.person?.id), \(candidate.id), \(try storedJSON(award)), \(moment))
      """)
  }

  /// What each candidate of a movement was given, in the order it was recorded; a unit's awards are not its people's.
  public func listAwards(movementID: Int64) throws -> [Int64: [HeldAward]] {
    let rows = try connection.rows(
      """
      SELECT c.id AS candidate_id, h.content
      FROM movement_candidate c
      JOIN held_award h ON h.honoured_id = c.honoured_id
        OR (c.honoured_id IS NULL AND h.honoured_id IS NULL AND h.organisation_id = c.organisation_id)
      WHERE c.movement_id = \(movementID)
      ORDER BY c.id, h.id
      """)
    return try Dictionary(
      rows.map { (try $0.integer("candidate_id"), [try readStored(HeldAward.self, $0.text("content"))]) },
      uniquingKeysWith: +)
  }

  private static let columns = """
    SELECT c.id, c.movement_id, c.organisation_id, c.award, c.merit, c.headcount, c.rating, c.rating_basis,
      c.proposed_by, c.proposed_at, c.withdrawn_for, c.honoured_id, p.full_name, p.post, p.is_direct
    FROM movement_candidate c
    LEFT JOIN honoured_person p ON p.id = c.honoured_id
    """
}

/// Somebody of a unit who may be honoured, with or without an account.
public struct HonouredPerson: Sendable, Hashable {
  public var id: Int64
  public var unitID: Int64
  public var fullName: String
  public var post: String
  /// Người lao động trực tiếp, without leading duty.
  public var isDirectWorker: Bool

  public init(id: Int64, unitID: Int64, fullName: String, post: String, isDirectWorker: Bool) {
    self.id = id
    self.unitID = unitID
    self.fullName = fullName
    self.post = post
    self.isDirectWorker = isDirectWorker
  }

  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), unitID: try row.integer("organisation_id"), fullName: try row.text("full_name"),
      post: try row.text("post"), isDirectWorker: try row.flag("is_direct"))
  }
}

/// A unit, or somebody of it, put forward for an award in a movement.
public struct Candidate: Sendable, Hashable {
  public var id: Int64
  public var movementID: Int64
  public var unitID: Int64
  /// Nil where the unit itself is put forward.
  public var person: HonouredPerson?
  /// Code of the award.
  public var award: String
  /// Tóm tắt thành tích.
  public var merit: String
  /// People of a collective; nil where not counted.
  public var headcount: Int?
  /// The year's rating, with what decided it.
  public var rating: RatingBand
  public var ratingBasis: String
  public var proposedBy: Int64
  /// UTC, ISO 8601.
  public var proposedAt: String
  /// Why the proposal was withdrawn; nil while it stands.
  public var withdrawnFor: String?

  public init(
    id: Int64, movementID: Int64, unitID: Int64, person: HonouredPerson?, award: String, merit: String,
    headcount: Int?, rating: RatingBand, ratingBasis: String, proposedBy: Int64, proposedAt: String,
    withdrawnFor: String? = nil
  ) {
    self.id = id
    self.movementID = movementID
    self.unitID = unitID
    self.person = person
    self.award = award
    self.merit = merit
    self.headcount = headcount
    self.rating = rating
    self.ratingBasis = ratingBasis
    self.proposedBy = proposedBy
    self.proposedAt = proposedAt
    self.withdrawnFor = withdrawnFor
  }

  public var recipient: Recipient { person.map { Recipient(.person, $0.id) } ?? Recipient(.collective, unitID) }
  public var place: QuotaPlace { QuotaPlace(recipient, award) }

  init(_ row: Row) throws {
    let unitID = try row.integer("organisation_id")
    let person = try row.optionalInteger("honoured_id").map {
      HonouredPerson(
        id: $0, unitID: unitID, fullName: try row.text("full_name"), post: try row.text("post"),
        isDirectWorker: try row.flag("is_direct"))
    }
    self.init(
      id: try row.integer("id"), movementID: try row.integer("movement_id"), unitID: unitID, person: person,
      award: try row.text("award"), merit: try row.text("merit"),
      headcount: try row.optionalInteger("headcount").map { Int($0) }, rating: try row.word("rating"),
      ratingBasis: try row.text("rating_basis"), proposedBy: try row.integer("proposed_by"),
      proposedAt: try row.text("proposed_at"), withdrawnFor: try row.optionalText("withdrawn_for"))
  }
}
