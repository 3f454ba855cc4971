using System.Collections.Immutable;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Reads what code gives to a DTO: by its constructor, an initializer, <c>with</c>, and assignments afterwards.</summary>
internal static class DtoCreation
{
    /// <summary>The payload that an expression begins.</summary>
    /// <param name="creation">An object creation, a <c>with</c> expression, or an assignment to a property of an object that comes from elsewhere.</param>
    public static PayloadDraft Read(IOperation creation, INamedTypeSymbol dto, DtoNames names, CancellationToken cancellationToken)
    {
        List<PayloadEntry> entries = [];
        ISymbol? holder;
        if (creation is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: IOperation instance } })
        {
            holder = FindSymbol(instance);
        }
        else
        {
            holder = FindHolder(creation);
            ReadArguments(creation, entries, names, cancellationToken);
            ReadInitializer(creation, entries, names, cancellationToken);
        }

        if (holder is not null)
        {
            ReadWrites(creation, holder, entries, names, cancellationToken);
        }

        return new PayloadDraft(
            PayloadShape.Dto,
            creation.Syntax,
            creation,
            holder ?? dto,
            creation is IAssignmentOperation ? creation.Syntax.GetFirstToken().GetLocation() : CreationNames.Find(creation.Syntax),
            entries.ToImmutableArray(),
            isPartial: creation is not IObjectCreationOperation);
    }

    /// <summary>Reads the payload that an identifier is part of when it names a member of a type from another assembly.</summary>
    /// <returns>Whether it does.</returns>
    public static bool ReadFromElsewhere(SyntaxToken identifier, FileReading file)
    {
        SyntaxNode? node = identifier.Parent switch
        {
            SimpleNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax creation } } assignment } name
                when assignment.Left == name => creation,
            SimpleNameSyntax { Parent: ObjectCreationExpressionSyntax creation } => creation,
            SimpleNameSyntax { Parent: QualifiedNameSyntax { Parent: ObjectCreationExpressionSyntax creation } } => creation,
            SimpleNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } } } => creation,
            SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } member } name
                when member.Name == name && assignment.Left == member => assignment,
            _ => null,
        };
        if (node is not (BaseObjectCreationExpressionSyntax or WithExpressionSyntax or AssignmentExpressionSyntax)
            || file.GetOperation(node) is not IOperation operation
            || FindDto(operation) is not INamedTypeSymbol dto
            || !IsElsewhere(dto, file)
            || DtoAttributes.IsGenerated(dto))
        {
            return false;
        }

        if (operation is IAssignmentOperation written && FindCreation(written) is IOperation found)
        {
            operation = found;
        }

        if (file.Begin(operation.Syntax))
        {
            file.Add(Read(operation, dto, file.Dtos, file.CancellationToken));
        }

        return true;
    }

    // In another assembly, or in a file that a tool wrote.
    private static bool IsElsewhere(INamedTypeSymbol dto, FileReading file) => dto.DeclaringSyntaxReferences.All(reference =>
        !file.Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree) || FileFacts.Of(reference.SyntaxTree).IsGenerated);

    private static INamedTypeSymbol? FindDto(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation { Instance.Type: INamedTypeSymbol type } } => type,
        IObjectCreationOperation { Type: INamedTypeSymbol type } => type,
        IWithOperation { Type: INamedTypeSymbol type } => type,
        _ => null,
    };

    private static void ReadArguments(IOperation creation, List<PayloadEntry> entries, DtoNames names, CancellationToken cancellationToken)
    {
        if (creation is not IObjectCreationOperation { Type: INamedTypeSymbol type } created)
        {
            return;
        }

        foreach (IArgumentOperation argument in created.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: IParameterSymbol parameter }
                && FindProperty(type, parameter.Name) is IPropertySymbol property
                && names.Find(property, cancellationToken) is string name)
            {
                Location place = (argument.Syntax as ArgumentSyntax)?.NameColon?.Name.GetLocation() ?? argument.Syntax.GetLocation();
                entries.Add(new PayloadEntry(name, argument.Value, place, property) { Syntax = argument.Syntax });
            }
        }
    }

    private static void ReadInitializer(IOperation creation, List<PayloadEntry> entries, DtoNames names, CancellationToken cancellationToken)
    {
        IObjectOrCollectionInitializerOperation? initializer = creation switch
        {
            IObjectCreationOperation created => created.Initializer,
            IWithOperation changed => changed.Initializer,
            _ => null,
        };
        foreach (IOperation item in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            (IOperation? target, IOperation? value) = item switch
            {
                ISimpleAssignmentOperation assignment => (assignment.Target, assignment.Value),
                IMemberInitializerOperation nested => (nested.InitializedMember, (IOperation)nested.Initializer),
                _ => default,
            };
            if (target is IMemberReferenceOperation { Member: ISymbol member } && names.Find(member, cancellationToken) is string name)
            {
                entries.Add(new PayloadEntry(name, value, target.Syntax.GetLocation(), member as IPropertySymbol) { Syntax = item.Syntax });
            }
        }
    }

    // dto.NegativePrompt = value, in the body that creates it.
    private static void ReadWrites(IOperation creation, ISymbol holder, List<PayloadEntry> entries, DtoNames names, CancellationToken cancellationToken)
    {
        SemanticModel model = creation.SemanticModel!;
        foreach (SyntaxToken token in creation.Syntax.FindBody().DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken)
                && token.SpanStart >= creation.Syntax.SpanStart
                && string.Equals(token.ValueText, holder.Name, StringComparison.Ordinal)
                && token.Parent is SimpleNameSyntax name
                && FindWritten(name) is AssignmentExpressionSyntax assignment
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, holder)
                && model.GetOperation(assignment, cancellationToken) is IAssignmentOperation { Target: IMemberReferenceOperation target } written
                && names.Find(target.Member, cancellationToken) is string wireName)
            {
                entries.Add(new PayloadEntry(wireName, written.Value, ((MemberAccessExpressionSyntax)assignment.Left).Name.GetLocation(), target.Member as IPropertySymbol)
                {
                    Syntax = assignment,
                    Writing = written,
                });
            }
        }
    }

    private static AssignmentExpressionSyntax? FindWritten(SimpleNameSyntax holder)
    {
        ExpressionSyntax access = holder.Parent is MemberAccessExpressionSyntax outer && outer.Name == holder ? outer : holder;
        return access.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } member
            && member.Expression == access
            && assignment.Left == member
                ? assignment
                : null;
    }

    // The creation in the same body that gives the object assigned to, where it is the only one.
    private static IOperation? FindCreation(IAssignmentOperation written)
    {
        if (written.Target is not IMemberReferenceOperation { Instance: ILocalReferenceOperation { Local: ILocalSymbol local } }
            || local.FindDeclaration(CancellationToken.None) is not VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax value })
        {
            return null;
        }

        return written.SemanticModel!.GetOperation(value.SkipWrappers()) is IOperation found and (IObjectCreationOperation or IWithOperation) ? found : null;
    }

    private static ISymbol? FindHolder(IOperation creation)
    {
        IOperation? parent = creation.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable } => variable.Symbol,
            ISimpleAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation } assignment => FindSymbol(assignment.Target),
            _ => null,
        };
    }

    private static ISymbol? FindSymbol(IOperation instance) => instance switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => member.Member,
        _ => null,
    };

    private static IPropertySymbol? FindProperty(INamedTypeSymbol type, string parameter)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => string.Equals(property.Name, parameter, StringComparison.OrdinalIgnoreCase)) is IPropertySymbol found)
            {
                return found;
            }
        }

        return null;
    }
}
