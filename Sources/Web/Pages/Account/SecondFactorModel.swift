import Actions
import Domain
import Storage

/// GET /account/second-factor — set up, in use, or not begun.
struct SecondFactorModel: PageModel {
  static let template = "Account/second-factor"
  static let styles = ["account.css"]

  struct Setup: TemplateValue {
    var picture: QRPicture?
    /// The secret in groups of four, for who types it.
    var secret: String
    var code: Field
  }

  struct InUse: TemplateValue {
    var codesLeft: String
    var fewLeft: Bool
    var mayEnd: Bool
    var password: Field
    var endPassword: Field
  }

  var title: String
  var errors: ErrorSummary?
  /// The role requires it: nothing else opens before.
  var isRequired: Bool
  var isNew: Bool
  var setup: Setup?
  var inUse: InUse?

  init(
    _ state: SecondFactorState, of person: Person, issuer: String, _ language: Language, problems: FormProblems = .none
  ) {
    title = language.say("factor.title")
    errors = problems.summary()
    isRequired = state.isRequired
    isNew = state.factor == nil
    guard let factor = state.factor else { return }
    if factor.isConfirmed {
      let left = Int(state.recoveryCodes)
      inUse = InUse(
        codesLeft: language.say("factor.codesLeft", ["count": String(left)]), fewLeft: left <= 3,
        mayEnd: !state.isRequired,
        password: Field("password", label: language.say("account.present"), value: "", problems: problems)
          .secret("current-password"),
        endPassword: Field(
          "endPassword", label: language.say("account.present"), value: "", problems: problems
        ).secret("current-password"))
    } else {
      setup = Setup(
        picture: QRPicture(SecondFactorState.address(factor.secret, userName: person.userName, issuer: issuer)),
        secret: grouped(factor.secret),
        code: Field(
          "code", label: language.say("factor.code"), hint: language.say("factor.codeHint"), value: "", isShort: true,
          problems: problems
        ).plain("one-time-code"))
    }
  }
}

/// The recovery codes, once.
struct RecoveryCodesModel: PageModel {
  static let template = "Account/recovery-codes"
  static let styles = ["account.css"]

  struct Code: TemplateValue { var text: String }

  var title: String
  var codes: [Code]

  init(_ codes: [String], _ language: Language) {
    title = language.say("recovery.title")
    self.codes = codes.map { Code(text: $0) }
  }
}

private func grouped(_ secret: String) -> String {
  let letters = Array(secret)
  return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
    .joined(separator: " ")
}
