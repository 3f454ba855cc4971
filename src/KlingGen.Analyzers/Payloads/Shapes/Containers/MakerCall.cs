using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Calls of methods of the project that make a container and put something under a key that they are given: <c>Body(prompt, image, "start_image_url")</c>.</summary>
internal static class MakerCall
{
    /// <summary>The sort of container that such a call makes, or null.</summary>
    public static IContainerKind? FindKind(InvocationExpressionSyntax call, FileReading file) =>
        ContainerKinds.Find(file.GetType(call)) is IContainerKind kind && Read(call, file).Any() ? kind : null;

    /// <summary>What such a call is given as keys.</summary>
    public static IEnumerable<WrittenEntry> Read(InvocationExpressionSyntax call, FileReading file) => call.ArgumentList.Arguments
        .Where(argument => file.GetType(argument.Expression) is { SpecialType: SpecialType.System_String } && IsKey(call, argument.Expression, file))
        .Select(argument => new WrittenEntry(file.Keys.Read(argument.Expression), argument.Expression, null, argument) { IsWrittenElsewhere = true });

    private static bool IsKey(InvocationExpressionSyntax call, ExpressionSyntax given, FileReading file) =>
        file.Keys.Read(given) is string key
        && GivenKeys.FindMethod(call, given, file) is (SyntaxNode declaration, string parameter)
        && (IsInitial(declaration, parameter) || IsAdded(declaration, parameter))
        && GivenKeys.GoThrough(call, given, key, file);

    // `new() { [key] = value }` that is returned, itself or by a local.
    private static bool IsInitial(SyntaxNode declaration, string parameter) => declaration.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == parameter && EntryPlace.Find(name) is { Creation: ExpressionSyntax creation } && IsReturned(creation, declaration));

    // `body[key] = value; return body;`
    private static bool IsAdded(SyntaxNode declaration, string parameter) =>
        GivenKeys.FindWrites(declaration, parameter).Any(write => write.Container is IdentifierNameSyntax container && IsReturned(container.Identifier.ValueText, declaration));

    private static bool IsReturned(ExpressionSyntax creation, SyntaxNode declaration)
    {
        ExpressionSyntax whole = creation.ClimbWrappers();
        return Bodies.FindReturned(declaration).Contains(whole)
            || (whole.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } && IsReturned(variable.Identifier.ValueText, declaration));
    }

    private static bool IsReturned(string local, SyntaxNode declaration) =>
        declaration.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(variable => variable.Identifier.ValueText == local)
        && Bodies.FindReturned(declaration).Any(returned => returned is IdentifierNameSyntax name && name.Identifier.ValueText == local);
}
