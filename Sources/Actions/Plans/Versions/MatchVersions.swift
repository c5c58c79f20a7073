import Domain
import VietnameseText

/// Which rows of two readings of a document are the same row: the earlier version's on the left, the later one's on the right.
///
/// A task is the same where its number is and the words of its title mostly are; else where the title is, whatever its number. A target
/// is the same where it belongs to the same task and has the same name; else where its name and unit are the same.
struct VersionMatch {
  /// Places in the two drafts' lists.
  private(set) var tasks: [(old: Int, new: Int)] = []
  private(set) var targets: [(old: Int, new: Int)] = []

  init(_ old: DraftPlan, _ new: DraftPlan) {
    tasks = pairs(old.tasks, new.tasks) { isSimilar($0.title, $1.title) && $0.number == $1.number }
    tasks += pairs(old.tasks, new.tasks, besides: tasks) { foldForSearch($0.title) == foldForSearch($1.title) }
    let newTask = Dictionary(
      uniqueKeysWithValues: tasks.map { (old.tasks[$0.old].id, new.tasks[$0.new].id) })
    func isSameName(_ one: Target, _ other: Target) -> Bool {
      foldForSearch(one.name) == foldForSearch(other.name) && one.scope == other.scope
    }
    func isOfSameTask(_ one: Target, _ other: Target) -> Bool { one.taskID.flatMap { newTask[$0] } == other.taskID }
    targets = pairs(old.targets, new.targets) {
      isSameName($0, $1) && isOfSameTask($0, $1) && $0.value == $1.value
    }
    targets += pairs(old.targets, new.targets, besides: targets) { isSameName($0, $1) && isOfSameTask($0, $1) }
    targets += pairs(old.targets, new.targets, besides: targets) { isSameName($0, $1) && $0.unit == $1.unit }
    tasks.sort { $0.new < $1.new }
    targets.sort { $0.new < $1.new }
  }
}

/// Each row of the left with the first of the right that is the same; a row has one partner.
private func pairs<Row>(
  _ left: [Row], _ right: [Row], besides known: [(old: Int, new: Int)] = [], isSame: (Row, Row) -> Bool
) -> [(old: Int, new: Int)] {
  let paired = Set(known.map(\.old))
  var taken = Set(known.map(\.new))
  var found: [(old: Int, new: Int)] = []
  for (place, row) in left.enumerated() where !paired.contains(place) {
    guard let partner = right.indices.first(where: { !taken.contains($0) && isSame(row, right[$0]) }) else { continue }
    taken.insert(partner)
    found.append((place, partner))
  }
  return found
}

/// Half of the words that either has, both have.
private func isSimilar(_ one: String, _ other: String) -> Bool {
  let (a, b) = (Set(foldForSearch(one).split(separator: " ")), Set(foldForSearch(other).split(separator: " ")))
  return a.intersection(b).count * 2 >= a.union(b).count
}
