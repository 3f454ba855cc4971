using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Which keys are taken out of a container where that is not a call with a constant: in a loop over names, or by a method of the project that is given the container.</summary>
internal static class RemovedKeys
{
    private const int MaximumDepth = 3;

    /// <summary>The keys that a method certainly removes from what it is given, before that goes anywhere else.</summary>
    /// <param name="call">The call of the method.</param>
    /// <param name="given">The argument, or what an extension method is called on.</param>
    /// <param name="file">The call's file.</param>
    /// <param name="depth">How many methods led here.</param>
    public static IReadOnlyList<string> FindByMethod(InvocationExpressionSyntax call, ExpressionSyntax given, FileReading file, int depth = 0)
    {
        if (depth >= MaximumDepth
            || file.GetSymbol(call) is not IMethodSymbol called
            || (called.ReducedFrom ?? called).OriginalDefinition is not IMethodSymbol method
            || file.FindDeclaration(method) is not SyntaxNode declaration
            || !FileFacts.Of(declaration.SyntaxTree).FindIdentifiers("Remove", file.CancellationToken).Any(token => declaration.Span.Contains(token.Span)))
        {
            return [];
        }

        int shift = called.ReducedFrom is null ? 0 : 1;
        int ordinal = shift > 0 && call.FindReceiver() == given ? 0 : shift + call.ArgumentList.Arguments.IndexOf(argument => argument.Expression == given);
        SyntaxNode? body = declaration.ChildNodes().FirstOrDefault(static node => node is BlockSyntax or ArrowExpressionClauseSyntax);
        if (body is null || ordinal < 0 || ordinal >= method.Parameters.Length || call.ArgumentList.Arguments.Any(static argument => argument.NameColon is not null))
        {
            return [];
        }

        FileReading there = file.In(declaration.SyntaxTree);
        List<string> keys = [];
        foreach (HolderUse use in HolderUses.Find(new Holder(method.Parameters[ordinal], "", ""), body, there, depth + 1))
        {
            if (use.Kind == HolderUseKind.Pass || (use.Kind == HolderUseKind.Remove && use.Key is null && use.Names is null))
            {
                break;
            }

            if (use.Kind == HolderUseKind.Remove && (body is ArrowExpressionClauseSyntax || (Removals.FindBlock(use.Node) == body && !CanBeLeft((BlockSyntax)body, use.Node))))
            {
                keys.AddRange(use.Key is string key ? [key] : FindGiven(use.Names!, method, call, shift, file));
            }
        }

        return keys;
    }

    // `if (!model.Contains("/o3/")) { return; }`
    private static bool CanBeLeft(BlockSyntax body, SyntaxNode removal) =>
        body.Statements.FirstOrDefault(statement => statement.Contains(removal)) is StatementSyntax whole
        && Branches.FindLeft(body, whole).Any(static choice => !Removals.AsksForKey(choice.Condition.SkipWrappers() is PrefixUnaryExpressionSyntax not ? not.Operand : choice.Condition));

    /// <summary>The loop over names of which a removal is the whole body, <c>foreach (string name in names) { body.Remove(name); }</c>; else null.</summary>
    public static ForEachStatementSyntax? FindLoop(InvocationExpressionSyntax removal)
    {
        if (removal.ArgumentList.Arguments.FirstOrDefault()?.Expression is not IdentifierNameSyntax name
            || removal.Parent is not ExpressionStatementSyntax statement)
        {
            return null;
        }

        ForEachStatementSyntax? loop = (statement.Parent is BlockSyntax block ? block.Parent : statement.Parent) as ForEachStatementSyntax;
        return loop is not null && string.Equals(loop.Identifier.ValueText, name.Identifier.ValueText, StringComparison.Ordinal) ? loop : null;
    }

    /// <summary>The constant texts of a collection that is written out here or where it is declared; null where it is not.</summary>
    public static IReadOnlyList<string>? FindTexts(ExpressionSyntax collection, FileReading file)
    {
        if (collection.SkipWrappers() is SimpleNameSyntax or MemberAccessExpressionSyntax)
        {
            ISymbol? symbol = file.GetSymbol(collection.SkipWrappers());
            ExpressionSyntax? value = Bodies.FindInitial(symbol is IFieldSymbol or ILocalSymbol or IPropertySymbol ? file.FindDeclaration(symbol) : null);
            return value is null or SimpleNameSyntax or MemberAccessExpressionSyntax ? null : FindTexts(value, file.In(value.SyntaxTree));
        }

        IEnumerable<ExpressionSyntax?>? items = collection.SkipWrappers() switch
        {
            CollectionExpressionSyntax list => list.Elements.Select(static element => (element as ExpressionElementSyntax)?.Expression),
            ArrayCreationExpressionSyntax { Initializer.Expressions: var list } => list,
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var list } => list,
            BaseObjectCreationExpressionSyntax { Initializer.Expressions: var list } => list,
            InitializerExpressionSyntax { Expressions: var list } => list,
            _ => null,
        };
        return items?.Select(item => item is null ? null : file.Keys.Read(item)).OfType<string>().ToList();
    }

    // What the call gives for the names that the method goes through.
    private static IEnumerable<string> FindGiven(ExpressionSyntax names, IMethodSymbol method, InvocationExpressionSyntax call, int shift, FileReading file)
    {
        int place = method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, names.ToString(), StringComparison.Ordinal))?.Ordinal - shift ?? -1;
        if (place < 0)
        {
            return [];
        }

        return call.ArgumentList.Arguments.Skip(place).SelectMany(argument => file.Keys.Read(argument.Expression) is string text ? [text] : FindTexts(argument.Expression, file) ?? []);
    }
}
