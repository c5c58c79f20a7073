/// When a task is to be finished, as the document words it and as dates.
///
/// `from` is nil where only an end is given ("trước 30/6/2025"); both are nil where the words fix no date ("vụ xuân hè").
/// "trước quý II/2024" ends on the last day before the quarter.
public struct Deadline: Hashable, Sendable, Codable {
  public var text: String
  public var from: Day?
  public var to: Day?

  public init(text: String, from: Day? = nil, to: Day? = nil) {
    self.text = text
    self.from = from
    self.to = to
  }
}
