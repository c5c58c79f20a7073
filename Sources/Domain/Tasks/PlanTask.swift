/// One task of a plan: who leads, which unit does it, by when. A tree; `number` is the document's own ("1.2").
public struct PlanTask: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  public var planID: Int64
  public var parentID: Int64?
  public var position: Int
  public var number: String
  public var title: String
  public var content: String?
  /// As the document names them; `leaderID` and `leadUnitID` once matched to the department's people and units.
  public var leader: String?
  public var leaderPosition: String?
  public var leaderID: Int64?
  public var leadUnits: [String]
  public var leadUnitID: Int64?
  public var supportUnits: [String]
  public var deadline: Deadline?
  public var workState: WorkState
  /// The day the work was reported done, for "done n days late".
  public var doneOn: Day?
  public var review: ReviewState
  public var source: TextRange?

  public init(
    id: Int64, planID: Int64, parentID: Int64? = nil, position: Int, number: String, title: String,
    content: String? = nil, leader: String? = nil, leaderPosition: String? = nil, leaderID: Int64? = nil,
    leadUnits: [String] = [], leadUnitID: Int64? = nil, supportUnits: [String] = [], deadline: Deadline? = nil,
    workState: WorkState = .draft, doneOn: Day? = nil, review: ReviewState = .unseen, source: TextRange? = nil
  ) {
    self.id = id
    self.planID = planID
    self.parentID = parentID
    self.position = position
    self.number = number
    self.title = title
    self.content = content
    self.leader = leader
    self.leaderPosition = leaderPosition
    self.leaderID = leaderID
    self.leadUnits = leadUnits
    self.leadUnitID = leadUnitID
    self.supportUnits = supportUnits
    self.deadline = deadline
    self.workState = workState
    self.doneOn = doneOn
    self.review = review
    self.source = source
  }
}
