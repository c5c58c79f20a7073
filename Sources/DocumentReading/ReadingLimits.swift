/// What the reader takes on. A document beyond a limit is refused with the limit named, never read in part.
public enum ReadingLimits {
  /// 50 MB: an official document with pictures has a tenth of it.
  public static let fileBytes = 50_000_000
  /// Code points of text: about 3,000 printed pages.
  public static let textLength = 10_000_000
  /// Paragraphs of a docx, those in tables and footnotes counted.
  public static let paragraphs = 200_000
}
