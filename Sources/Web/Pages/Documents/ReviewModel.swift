import Domain

/// GET /documents/:id — left the text with what was read marked, right the rows to look at.
struct ReviewModel: PageModel {
  static let template = "Documents/review"
  static let section: Section? = .documents
  static let styles = ["documents.css"]
  static let scripts = ["review.js"]

  struct Link: TemplateValue {
    var address: String
    var label: String
    var isCurrent: Bool
  }

  struct Line: TemplateValue { var text: String }

  struct Progress: TemplateValue {
    var unseen: Int
    var bar: ProgressBar
    var isDone: Bool
    /// Leads to the first row that nobody has looked at.
    var next: String?
  }

  var title: String
  var documentID: String
  var fileName: String
  var imported: String
  var counts: String
  var state: StateMark?
  var planID: String?
  var isDraft: Bool
  /// The issued plan's page.
  var planAddress: String?
  /// The version that took the place of this document.
  var laterAddress: String?
  var canEdit: Bool
  var progress: Progress?
  var errors: ErrorSummary?
  var filters: [Link]
  var hasFilters: Bool
  /// The chosen filter, which buttons send along.
  var show: String
  var text: String
  var isCut: Bool
  var notes: [Line]
  var hasNotes: Bool
  var head: HeadPart?
  var findings: [FindingSectionLine]
  var hasFindings: Bool
  var tasks: RowSection
  var targets: RowSection
  var references: [ReferenceLine]
  var hasReferences: Bool
}

/// One part of the rows: the tasks, or the targets.
struct RowSection: TemplateValue {
  var rows: [ReviewRow]
  var hasRows: Bool
  var total: Int
  var unseen: Int
  /// "confirmed t12 t13": what the button for the whole part sends; nil where nothing waits or nobody may.
  var confirmAll: String?
  /// Address that opens the form for one more row; nil where nobody may.
  var addAddress: String?
  /// The open form for one more row.
  var added: RowForm?
}

/// A task or target as read, corrected or added, with how it was looked at.
struct ReviewRow: TemplateValue {
  var key: String
  /// Class in the style sheet: "unseen", "confirmed", "leftOut", with "faulty" where a finding is about it.
  var style: String
  /// The document's number of a task; nil for a target.
  var number: String?
  var title: String
  /// "Chi cục Kiểm lâm · trước 30/6/2025", "trên 20 sản phẩm · Năm 2025".
  var detail: String?
  var content: String?
  /// What is not said and should be.
  var missing: String?
  var mark: StateMark
  /// Whether it stands in the text.
  var hasSource: Bool
  /// How sure the reading was, where a careful reader should look twice.
  var doubt: String?
  var findings: [FindingLine]
  var canConfirm: Bool
  var canLeaveOut: Bool
  var canTakeBack: Bool
  var editAddress: String?
  /// The form in its place.
  var form: RowForm?
}

/// A finding with its arithmetic, and where it stands.
struct FindingLine: TemplateValue {
  var key: String
  var mark: StateMark
  var summary: String
  var explanation: String
  var correction: String?
}

/// A finding in the document's own list, where it can be left as it is with a reason.
struct FindingSectionLine: TemplateValue {
  var finding: FindingLine
  /// The check's id and the finding's place in the list, which the forms send along.
  var check: String
  var index: String
  var accepted: Accepted?
  var acceptance: Acceptance?

  struct Accepted: TemplateValue {
    var words: String
    /// Where the acceptance is withdrawn; nil where the person may not.
    var address: String?
  }

  struct Acceptance: TemplateValue {
    var address: String
    var isOpen: Bool
    var reason: Field
  }
}

/// A document that this one mentions.
struct ReferenceLine: TemplateValue {
  var key: String
  var name: String
  var subject: String?
}

/// The plan's head as it will be issued.
struct HeadPart: TemplateValue {
  struct Fact: TemplateValue {
    var label: String
    var value: String
    /// Key of the place in the text.
    var at: String?
  }

  var facts: [Fact]
  var editAddress: String?
  var form: RowForm?
}

/// An open form: fields, what was wrong, where it is sent and what leads away from it.
struct RowForm: TemplateValue {
  var address: String
  var errors: ErrorSummary?
  var fields: [FormField]
  var isNew: Bool
  var cancelAddress: String
}

/// A field as one of the three kinds of input; the others are nil.
struct FormField: TemplateValue {
  var field: Field?
  var area: Field?
  var choice: Field?

  static func line(_ field: Field) -> FormField { FormField(field: field) }
  static func area(_ field: Field) -> FormField { FormField(area: field) }
  static func wideArea(_ field: Field) -> FormField {
    var field = field
    field.isWide = true
    return FormField(area: field)
  }
  static func choice(_ field: Field) -> FormField { FormField(choice: field) }
}
