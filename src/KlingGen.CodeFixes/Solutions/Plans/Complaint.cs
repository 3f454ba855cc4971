namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>An error or warning that a plan would bring.</summary>
/// <param name="File">The file's key.</param>
/// <param name="Position">Where in the file as it was.</param>
/// <param name="Message">The compiler's id and message.</param>
internal sealed record Complaint(string File, int Position, string Message);
