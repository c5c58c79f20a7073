/// GET /sign-in
struct SignInModel: PageModel {
  static let template = "Session/sign-in"

  var title: String
  var name = ""
  var returnTo: String
  var error: String?
  var kept: KeptForm?

  init(_ context: AppContext, returnTo: String) {
    title = context.say("signIn.title")
    self.returnTo = returnTo
  }
}

/// After the password: the second factor is asked for.
struct CodeModel: PageModel {
  static let template = "Session/code"

  var title: String
  var returnTo: String
  var error: String?
  var kept: KeptForm?

  init(_ context: AppContext, returnTo: String, kept: KeptForm?) {
    title = context.say("code.title")
    self.returnTo = returnTo
    self.kept = kept
  }
}

/// After signing in again: the form that was sent when the session was over.
struct ResumeModel: PageModel {
  static let template = "Session/resume"

  var title: String
  var kept: KeptForm

  init(_ context: AppContext, _ kept: KeptForm) {
    title = context.say("resume.title")
    self.kept = kept
  }
}

/// A form that was sent when the session was over, on its way through the sign-in page.
struct KeptForm: TemplateValue {
  struct Field: TemplateValue {
    var name: String
    var value: String
  }

  var address: String
  var fields: [Field]

  private static let addressField = "kept_address"
  private static let prefix = "kept-"

  init(_ fields: [Form.Field], address: String) {
    self.address = address
    self.fields = fields.filter { $0.name != Form.tokenField }.map { Field(name: $0.name, value: $0.value) }
  }

  /// As the sign-in page sends it along; nil where it keeps none.
  init?(from form: Form) {
    guard form.has(Self.addressField) else { return nil }
    address = localPath(form[Self.addressField])
    fields = form.fields.filter { $0.name.hasPrefix(Self.prefix) }.map {
      Field(name: String($0.name.dropFirst(Self.prefix.count)), value: $0.value)
    }
  }
}
