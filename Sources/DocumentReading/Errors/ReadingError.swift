/// Why a file could not be read. `message` says it to the officer, with what to do.
public enum ReadingError: Error, Hashable, Sendable {
  case empty
  /// The file has only blanks.
  case blank
  /// A document of pictures, such as a scan, without words.
  case onlyPictures(count: Int)
  case fileTooLarge(bytes: Int, limit: Int)
  case textTooLong(codePoints: Int, limit: Int)
  case tooManyParagraphs(limit: Int)
  /// Of a workbook.
  case tooManyCells(limit: Int)
  case tooManySheets(limit: Int)
  /// Bytes that are not UTF-8; `guess` is the encoding they look like.
  case wrongEncoding(guess: TextEncoding?, firstBadByte: Int)
  /// Unicode on the outside, but letters of fonts from before Unicode.
  case legacyFont(TextEncoding)
  /// Bytes that are no text at all, under a name that promises text.
  case notText
  case unsupported(FileKind)
  /// A name that ends in none that is read; the ending without its point.
  case unknownEnding(String)
  /// The name says docx or xlsx and the content is something else.
  case notAPackage
  case encrypted
  /// A program of others that is needed is not installed.
  case programMissing(ExternalProgram)
  case programFailed(ExternalProgram)
  case programTooSlow(ExternalProgram, seconds: Int)
  /// No folder can be made for a program's files.
  case noRoomToWork
  case tooManyScannedPages(count: Int, limit: Int)
  case damagedPackage(detail: String)
  /// Unpacked it would be larger than the limit: damaged, or made to do harm.
  case packageTooLarge(limit: Int)
  case missingPart(String)
  case malformedXML(part: String, line: Int)
}

/// Encodings the reader recognises.
public enum TextEncoding: String, Hashable, Sendable, Codable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// TCVN 5712:1993, "ABC", the fonts .VnTime.
  case tcvn3 = "TCVN3 (ABC)"
  /// The fonts VNI-Times.
  case vni = "VNI"
  case latin1 = "Windows-1252"
  case windows1258 = "Windows-1258"
}

/// Kinds of file known by their first bytes that are not read.
public enum FileKind: String, Hashable, Sendable, Codable {
  /// `encryptedOffice` is a docx or xlsx locked with a password.
  case encryptedOffice, oldWord, oldExcel, oldOffice, rtf, image, binaryExcel, odt, ods, otherPackage, unknown
}
