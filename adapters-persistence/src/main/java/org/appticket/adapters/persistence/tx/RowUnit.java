package org.appticket.adapters.persistence.tx;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.appticket.adapters.persistence.connection.ConnectionPool;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/**
 * The persistence unit, made of the row classes it is given. It is not in a {@code persistence.xml}, so that no container
 * finds and starts it too, and nothing is scanned.
 */
final class RowUnit implements PersistenceUnitInfo {
    private final List<Class<?>> rows;
    private final DataSource source;

    private RowUnit(List<Class<?>> rows, DataSource source) {
        this.rows = rows;
        this.source = source;
    }

    static EntityManagerFactory open(ConnectionPool pool, List<Class<?>> rows) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.target-database", pool.vendor().platform());
        properties.put("eclipselink.target-server", "None");
        properties.put("eclipselink.jdbc.batch-writing", "JDBC");
        properties.put("eclipselink.jdbc.bind-parameters", "true");
        properties.put("eclipselink.logging.logger", "JavaLogger");
        // A lost race is no news, and every failure is thrown on anyway.
        properties.put("eclipselink.logging.level", "SEVERE");
        properties.put("eclipselink.logging.parameters", "false");
        properties.put("eclipselink.session-name", "appticket-" + System.identityHashCode(pool));
        properties.put("jakarta.persistence.schema-generation.database.action", "none");
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(new RowUnit(rows, pool.work()), properties);
    }

    @Override
    public String getPersistenceUnitName() {
        return "appticket";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return source;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return Objects.requireNonNull(
                RowUnit.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Override
    public List<String> getManagedClassNames() {
        return rows.stream().map(Class::getName).toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public @Nullable ClassLoader getClassLoader() {
        return RowUnit.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        throw new UnsupportedOperationException("rows are used as they were compiled");
    }

    @Override
    public @Nullable ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }
}
