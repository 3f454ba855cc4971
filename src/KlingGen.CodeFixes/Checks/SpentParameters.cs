using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Checks;

/// <summary>Takes out parameters of primary constructors that only values used which a plan takes out, with the arguments that are given for them.</summary>
/// <param name="compilations">All that may create the type.</param>
/// <param name="isWhole">Whether these are all projects of the solution.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class SpentParameters(IReadOnlyCollection<Compilation> compilations, bool isWhole, CancellationToken cancellationToken)
{
    /// <summary>
    /// The changes that take out the parameter that is declared at a place, and its arguments. Null where others can create the type, where leaving out an argument would leave
    /// out what it does, or where more would go.
    /// </summary>
    /// <param name="model">The meaning of the file that declares it.</param>
    /// <param name="position">Where in it.</param>
    public IReadOnlyList<(SyntaxTree Tree, TextChange Change)>? Remove(SemanticModel model, int position)
    {
        if (model.SyntaxTree.GetRoot(cancellationToken).FindToken(position).Parent is not ParameterSyntax { AttributeLists.Count: 0, Modifiers.Count: 0, Parent: ParameterListSyntax { Parent: TypeDeclarationSyntax declaration } list } parameter
            || model.GetDeclaredSymbol(parameter, cancellationToken) is not { ContainingSymbol: IMethodSymbol constructor } symbol
            || !IsOwn(constructor.ContainingType, model.Compilation)
            || !IsOnlyConstructor(constructor)
            || FindListChange(list.Parameters, parameter) is not TextChange removal
            || FindDocumentation(declaration, symbol.Name) is not { } documentation)
        {
            return null;
        }

        List<(SyntaxTree, TextChange)> changes = [(model.SyntaxTree, removal), .. documentation.Select(change => (model.SyntaxTree, change))];
        bool isMade = false;
        foreach (Compilation compilation in compilations)
        {
            foreach (SyntaxTree tree in compilation.SyntaxTrees)
            {
                if (FindUses(compilation, tree, constructor) is not { } uses)
                {
                    return null;
                }

                foreach (IArgumentOperation? use in uses.Select(use => use.FirstOrDefault(argument => argument.Parameter?.Ordinal == symbol.Ordinal)))
                {
                    isMade = true;
                    if (use is { ArgumentKind: ArgumentKind.DefaultValue } or null)
                    {
                        continue;
                    }

                    if (FileFacts.Of(tree).IsGenerated
                        || use.Syntax is not ArgumentSyntax { Parent: BaseArgumentListSyntax arguments } argument
                        || ValueEffects.Of(use.Value) is ValueEffect.Effect
                        || FindListChange(arguments.Arguments, argument) is not TextChange change)
                    {
                        return null;
                    }

                    changes.Add((tree, change));
                }
            }
        }

        return isMade ? changes : null;
    }

    private bool IsOwn(INamedTypeSymbol type, Compilation compilation)
    {
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility is Accessibility.Private
                || (outer.DeclaredAccessibility is Accessibility.Internal or Accessibility.NotApplicable && IsSeenHereOnly(compilation.Assembly)))
            {
                return true;
            }
        }

        // A program is referenced by its tests only.
        return isWhole && compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;
    }

    private bool IsSeenHereOnly(IAssemblySymbol assembly)
    {
        IEnumerable<string> friends = assembly.GetAttributes()
            .Where(static attribute => attribute.AttributeClass is { Name: "InternalsVisibleToAttribute" })
            .Select(static attribute => (attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "").Split(',')[0].Trim());
        return friends.All(friend => isWhole && compilations.Any(other => string.Equals(other.AssemblyName, friend, StringComparison.OrdinalIgnoreCase)));
    }

    // Another one could be taken for it, or be the same then. Without any parameter, that of a struct would be called where its default is meant.
    private static bool IsOnlyConstructor(IMethodSymbol constructor) =>
        constructor.ContainingType is { IsRecord: false } type
        && type.InstanceConstructors.All(other => SymbolEqualityComparer.Default.Equals(other, constructor) || other.IsImplicitlyDeclared)
        && (type.TypeKind is TypeKind.Class || constructor.Parameters.Length > 1);

    // The arguments of each creation and call as a base; null where the type is created in a way that is not seen.
    private List<IEnumerable<IArgumentOperation>>? FindUses(Compilation compilation, SyntaxTree tree, IMethodSymbol constructor)
    {
        string name = constructor.ContainingType.Name;
        SyntaxNode root = tree.GetRoot(cancellationToken);
        bool isNamed = Identifiers.Of(tree, cancellationToken).Contains(name);
        if (SpentVariables.IsNamedInDisabledCode(root, name))
        {
            return null;
        }

        if (!isNamed && FileFacts.Of(tree).IsGenerated)
        {
            return [];
        }

        List<IEnumerable<IArgumentOperation>> found = [];
        SemanticModel? model = null;
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is ImplicitObjectCreationExpressionSyntax or ObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax)
            {
                IOperation? operation = Meaning().GetOperation(node, cancellationToken);
                if (operation is IObjectCreationOperation creation && SameSymbol.Is(creation.Constructor, constructor))
                {
                    found.Add(creation.Arguments);
                }
                else if (operation is IInvocationOperation call && SameSymbol.Is(call.TargetMethod, constructor))
                {
                    found.Add(call.Arguments);
                }
            }
            else if (isNamed
                && node is SimpleNameSyntax mention
                && string.Equals(mention.Identifier.ValueText, name, StringComparison.Ordinal)
                && IsUnclear(mention, Meaning())
                && Meaning().GetSymbolInfo(mention, cancellationToken).Symbol is INamedTypeSymbol type
                && SameSymbol.Is(type, constructor.ContainingType))
            {
                return null;
            }
        }

        return found;

#pragma warning disable RS1030 // What a plan makes of a project is read outside of any analysis.
        SemanticModel Meaning() => model ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }

    // By its type alone an object can be made with arguments that nobody sees here, unless by a container, which finds them itself.
    private bool IsUnclear(SimpleNameSyntax mention, SemanticModel model)
    {
        if (mention.FirstAncestorOrSelf<TypeOfExpressionSyntax>() is not null || mention.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias: not null })
        {
            return true;
        }

        TypeArgumentListSyntax? arguments = mention.FirstAncestorOrSelf<TypeArgumentListSyntax>();
        return arguments?.Parent is GenericNameSyntax generic
            && model.GetSymbolInfo(generic, cancellationToken).Symbol is IMethodSymbol method
            && !((method.ReducedFrom ?? method) is { IsExtensionMethod: true } extension && extension.Parameters[0].Type.Name == "IServiceCollection");
    }

    // With the comma that separates it from its neighbour; null where a comment would go as well.
    private static TextChange? FindListChange<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        int index = list.IndexOf(item);
        TextSpan span = list.Count == 1
            ? item.Span
            : index == 0 ? TextSpan.FromBounds(item.SpanStart, list[1].SpanStart) : TextSpan.FromBounds(list[index - 1].Span.End, item.Span.End);
        return item.Parent!.DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && !SpentVariables.IsSpace(trivia)) ? null : new TextChange(span, string.Empty);
    }

    // The lines that document it; null where the documentation speaks of it elsewhere.
    private static List<TextChange>? FindDocumentation(TypeDeclarationSyntax declaration, string name)
    {
        List<TextChange> changes = [];
        foreach (XmlNameAttributeSyntax mention in declaration.DescendantNodes(descendIntoTrivia: true).OfType<XmlNameAttributeSyntax>().Where(mention => string.Equals(mention.Identifier.Identifier.ValueText, name, StringComparison.Ordinal)))
        {
            if (mention.Parent is not XmlElementStartTagSyntax { Parent: XmlElementSyntax element } tag || tag.Name.LocalName.ValueText != "param")
            {
                return null;
            }

            SourceText text = declaration.SyntaxTree.GetText();
            TextLine first = text.Lines.GetLineFromPosition(element.SpanStart);
            TextLine last = text.Lines.GetLineFromPosition(element.Span.End);
            if (text.ToString(TextSpan.FromBounds(first.Start, element.SpanStart)).Trim() != "///" || text.ToString(TextSpan.FromBounds(element.Span.End, last.End)).Trim().Length > 0)
            {
                return null;
            }

            changes.Add(new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), string.Empty));
        }

        return changes;
    }
}
