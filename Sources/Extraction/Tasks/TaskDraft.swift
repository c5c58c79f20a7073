import Domain
import VietnameseText

/// A task while the document is being read.
struct TaskDraft {
  var id: String
  /// Place of its parent among the drafts.
  var parent: Int?
  var title: String
  var place: TextRange
  var leader: Leader?
  var lead: [String] = []
  /// Of several that lead, the one its detail names.
  var namedLead: String?
  var support: [String] = []
  var deadline: Deadline?
  /// Lines (or parts of one) that say in detail what is to be done.
  var content: [ContentPart] = []
  /// Its units are the subject of its sentence or heading, so that its points are theirs too.
  var isDuty = false
  /// So far it names its units and nothing to do.
  var isOnlyUnits = false
  /// Its leader, unit or deadline stands in a line or column of its own.
  var hasFields = false
}

/// Some tokens of a line that belong to a task's detail.
struct ContentPart {
  var line: TextLine
  var tokens: Range<Int>

  var words: String { line.words(tokens) }
}
