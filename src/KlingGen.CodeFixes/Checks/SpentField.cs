using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Checks;

/// <summary>A private field that nothing would read any more.</summary>
/// <param name="Tree">The file that declares it, as it was.</param>
/// <param name="Position">Where in it.</param>
/// <param name="After">Where it is declared in the changed file.</param>
/// <param name="Use">Where the value stood that used it.</param>
/// <param name="Message">What the compiler would say.</param>
/// <param name="CanGo">Whether nothing would name it either.</param>
internal sealed record SpentField(SyntaxTree Tree, int Position, Location After, int Use, string Message, bool CanGo);
