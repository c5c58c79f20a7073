/// What the reader takes on. A document beyond a limit is refused with the limit named, never read in part.
public enum ReadingLimits {
  /// 50 MB: an official document with pictures has a tenth of it.
  public static let fileBytes = 50_000_000
  /// Code points of text: about 1,500 printed pages.
  public static let textLength = 5_000_000
  /// Paragraphs of a docx, those in tables and footnotes counted; as many cells; lines with words of a text.
  public static let paragraphs = 200_000
  /// Code points of a web page, markup counted.
  public static let pageLength = 20_000_000
  /// Elements and texts of a web page.
  public static let elements = 1_000_000
  /// Elements of a web page inside of each other; deeper ones are taken as standing beside each other.
  static let depth = 200
  /// Pages of a PDF in which tables are looked for by their lines.
  static let pagesOfTables = 300
  /// Scanned pages that are recognised; each takes some seconds.
  public static let recognisedPages = 30
  /// Sheets of a workbook.
  public static let sheets = 256
  /// Filled cells of a workbook; also cells of its tables, empty ones counted.
  public static let cells = 500_000
  /// Cells of a text's row up to which it is one.
  static let cellsOfRow = 1024
  /// Columns up to which short rows of a table are filled.
  static let filledColumns = 256
  /// Code points of a list's label, its numbers not counted.
  static let labelLength = 64
}
