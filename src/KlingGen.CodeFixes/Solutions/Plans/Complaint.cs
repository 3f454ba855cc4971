namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>An error or warning that a plan would bring.</summary>
/// <param name="File">The file's key.</param>
/// <param name="Position">Where in the file as it was.</param>
/// <param name="Message">The compiler's id and message.</param>
/// <param name="IsSpent">Whether it is about a variable that nothing would read any more, at whose declaration it stands.</param>
/// <param name="Cause">Where what changes stands that brings it, if that is known.</param>
internal sealed record Complaint(string File, int Position, string Message, bool IsSpent = false, (string File, int Position)? Cause = null);
