/// What the writer and the reader of a form's workbook agree on.
///
/// Places are found by hidden codes, not by row and column: the first column holds each row's target, the first row each column's code.
/// Rows and columns that are moved, and heads whose merged cells are broken, do no harm.
enum FormLayout {
  static let figures = "Biểu số liệu"
  static let words = "Thuyết minh"
  static let identity = "NongVu"
  /// Grows when the codes change; older workbooks are then told to be downloaded anew.
  static let version = "1"

  /// Codes of the hidden first row.
  static let value = "value"
  static let kind = "kind"
  static let note = "note"
  /// Head of the column of targets.
  static let target = "target"

  static let actual = "Thực hiện"
  static let estimate = "Ước"

  enum Key {
    static let layout = "nongvu-form"
    static let plan = "plan"
    static let unit = "unit"
    static let period = "period"
    static let report = "version"
  }
}
