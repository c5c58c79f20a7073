import Foundation

/// Programs of others that read what this one does not.
public enum ExternalProgram: String, Hashable, Sendable, Codable, CaseIterable {
  /// PDF to words with their places.
  case pdftotext
  /// A page of a PDF to its lines.
  case pdftocairo
  /// A page of a PDF to a picture.
  case pdftoppm
  /// A picture to words.
  case tesseract
  /// Old office files to new ones.
  case soffice

  /// The package of Debian that has it.
  public var package: String {
    switch self {
    case .pdftotext, .pdftocairo, .pdftoppm: "poppler-utils"
    case .tesseract: "tesseract-ocr-vie"
    case .soffice: "libreoffice-writer-nogui libreoffice-calc-nogui"
    }
  }
}

/// Where the programs lie that are installed.
public struct ExternalPrograms: Sendable {
  public var paths: [ExternalProgram: String]

  public init(paths: [ExternalProgram: String] = [:]) { self.paths = paths }

  /// Those on the PATH of this process.
  public static let installed: ExternalPrograms = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    var paths: [ExternalProgram: String] = [:]
    for program in ExternalProgram.allCases {
      paths[program] = folders.map { $0 + "/" + program.rawValue }.first(where: FileManager.default.isExecutableFile)
    }
    return ExternalPrograms(paths: paths)
  }()
}
