import Actions
import Hummingbird
import Storage

/// A page in place of the one asked for: what happened and what to do.
struct ErrorPage: PageModel {
  static let template = "Layout/error"

  var status: Int
  var title: String
  var explanation: String
  /// Each thing to put right, where a form was refused.
  var problems: [Problem]
  var hasProblems: Bool
  var isSignedIn: Bool

  struct Problem: TemplateValue { var text: String }

  /// An error as the page that says it, with its status. Nil for what only the log may know.
  init?(_ error: any Error, _ context: AppContext) {
    guard let (status, name) = ErrorPage.kind(of: error) else { return nil }
    self.init(status, name, context)
    switch error {
    case PageError.tooLarge(let limit):
      explanation = context.say("error.tooLarge.text", ["limit": String(limit)])
    case ActionError.invalid(let found):
      problems = found.map { Problem(text: $0.message[context.language]) }
      hasProblems = !problems.isEmpty
    case ActionError.changedMeanwhile(let person, let moment):
      explanation = context.say(
        "error.changedMeanwhile.text", ["by": person, "at": context.language.moment(moment)])
    default: break
    }
  }

  init(_ status: HTTPResponse.Status, _ name: String, _ context: AppContext) {
    self.status = status.code
    title = context.say("error.\(name).title")
    explanation = context.say("error.\(name).text")
    problems = []
    hasProblems = false
    isSignedIn = context.viewer != nil
  }

  /// The one place where an error gets its HTTP status.
  private static func kind(of error: any Error) -> (HTTPResponse.Status, String)? {
    switch error {
    case PageError.notFound, ActionError.notFound: (.notFound, "notFound")
    case PageError.notAllowed, ActionError.notAllowed: (.forbidden, "notAllowed")
    case PageError.accountFirst: (.forbidden, "accountFirst")
    case PageError.tokenMissing: (.forbidden, "tokenMissing")
    case PageError.unreadableForm: (.badRequest, "unreadableForm")
    case PageError.tooLarge: (.contentTooLarge, "tooLarge")
    case PrintError.programMissing: (.serviceUnavailable, "printerMissing")
    case PrintError.failed: (.serviceUnavailable, "printFailed")
    case PrintError.busy: (.serviceUnavailable, "printBusy")
    case ActionError.invalid: (.unprocessableContent, "invalid")
    case ActionError.changedMeanwhile: (.conflict, "changedMeanwhile")
    case StorageError.changedMeanwhile: (.conflict, "changedHere")
    case StorageError.cannotWrite: (HTTPResponse.Status(code: 507), "cannotWrite")
    case StorageError.busy, StorageError.unreachable: (.serviceUnavailable, "busy")
    case let error as any HTTPResponseError:
      switch error.status {
      case .notFound: (.notFound, "notFound")
      case .contentTooLarge: (.contentTooLarge, "tooLarge")
      case let status where status.kind == .clientError: (.badRequest, "unreadableForm")
      default: nil
      }
    default: nil
    }
  }
}
