public import Domain

/// A sheet or CSV file as rows of words under headings.
public struct RowTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// Its line in the file, from 1.
    public var line: Int
    /// As many as there are headings.
    public var cells: [String]

    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  public var headings: [String]
  public var rows: [Row]

  public init(headings: [String], rows: [Row]) {
    self.headings = headings
    self.rows = rows
  }
}

/// Why a file's rows cannot be taken for a registry at all.
public enum RowTableProblem: Error, Hashable, Sendable {
  case empty
  /// No heading is the name of the attribute that names an entry.
  case noTitle(BilingualText)
  /// Two columns stand for the same thing.
  case headingTwice(String)
  case tooMany(limit: Int)
}

extension RowTableProblem {
  public var message: BilingualText {
    switch self {
    case .empty:
      BilingualText(
        vi: "Tệp không có dòng dữ liệu nào dưới dòng tên cột.", en: "The file has no rows under a row of headings.")
    case .noTitle(let name):
      BilingualText(
        vi: "Không thấy cột “\(name.vi)”; hãy dùng tệp xuất ra từ danh bạ này làm mẫu.",
        en: "There is no column “\(name.en)”; take a file exported from this registry as the pattern.")
    case .headingTwice(let heading):
      BilingualText(
        vi: "Cột “\(heading)” có hai lần; hãy bỏ một.", en: "The column “\(heading)” stands twice; take one out.")
    case .tooMany(let limit):
      BilingualText(
        vi: "Tệp có quá \(limit) dòng; hãy chia nhỏ.", en: "The file has more than \(limit) rows; split it.")
    }
  }
}
